import type { DocumentReader, NodeId } from '../../domain'
import { isVouchedFor } from '../support'
import { isNothing } from './common'
import type { LinkReading } from './reading'
import type { MappedFamily } from './survey'
import type { LinkEvidence } from './types'

/** Evidence with the objective under which it was found. */
export interface Shown {
  readonly evidence: LinkEvidence
  readonly objective: NodeId
}

/** So many key results of one objective are asked about at a time. */
const MOST_ASKED = 2

/** What is shown of the key results of a family: the question about a better home for the clearest cases only. */
export function evidenceIn(
  document: DocumentReader,
  { id: objective, keyResults }: MappedFamily,
  readingOf: (id: NodeId) => LinkReading | null,
): [NodeId, Shown][] {
  const readings = keyResults.flatMap(({ id }) => {
    const reading = readingOf(id)
    return reading === null ? [] : [{ id, reading }]
  })
  const asked = readings
    .filter(({ id, reading }) => reading.betterHome !== null && !isVouchedFor(document, id))
    .sort((a, b) => (b.reading.betterHome?.margin ?? 0) - (a.reading.betterHome?.margin ?? 0))
    .slice(0, MOST_ASKED)
    .map(({ id }) => id)
  return readings.map(({ id, reading }) => [
    id,
    { evidence: evidenceOf(reading, asked.includes(id)), objective },
  ])
}

/** Does it still hold? What was read before the latest changes may name places that are no longer. */
export function isOfToday(document: DocumentReader, id: NodeId, { evidence, objective }: Shown): boolean {
  const { betterHome } = evidence
  if (document.node(id)?.parentId !== objective) return false
  return betterHome === null || document.node(betterHome.id)?.kind === 'objective'
}

function evidenceOf(
  { common, closestSibling, score, betterHome }: LinkReading,
  isAsked: boolean,
): LinkEvidence {
  const known = { common, closestSibling, score }
  if (isAsked && betterHome !== null) {
    const { id, common: shared } = betterHome
    return { ...known, state: 'better-elsewhere', betterHome: { id, common: shared } }
  }
  return { ...known, state: isNothing(common) ? 'unsupported' : 'supported', betterHome: null }
}
