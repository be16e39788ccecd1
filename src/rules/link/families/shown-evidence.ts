import type { DocumentReader, NodeId } from '../../../domain'
import { hasStatedSupport } from '../../support'
import type { LinkReading } from './reading'
import type { FamilyReadings } from './readings'
import type { LinkEvidence } from '../types'

/** So many key results of one objective are asked about at a time. */
const MOST_ASKED = 2

/** What is shown of the key results of a family: the question about a better home for the clearest cases only. */
export function evidenceIn(document: DocumentReader, family: FamilyReadings): [NodeId, LinkEvidence][] {
  const readings = [...family].flatMap(([id, reading]) => (reading === null ? [] : [{ id, reading }]))
  const asked = readings
    .filter(({ id, reading }) => reading.betterHome !== null && !hasStatedSupport(document, id))
    .sort((a, b) => (b.reading.betterHome?.margin ?? 0) - (a.reading.betterHome?.margin ?? 0))
    .slice(0, MOST_ASKED)
    .map(({ id }) => id)
  return readings.map(({ id, reading }) => [id, evidenceOf(reading, asked.includes(id))])
}

/** Does it still hold? What was read before the latest changes may name a place that is no longer. */
export function isOfToday(document: DocumentReader, { betterHome }: LinkEvidence): boolean {
  return betterHome === null || document.node(betterHome.id)?.kind === 'objective'
}

function evidenceOf(
  { common, closestSibling, score, isDoubtful, betterHome }: LinkReading,
  isAsked: boolean,
): LinkEvidence {
  const known = { common, closestSibling, score }
  if (isAsked && betterHome !== null) {
    const { id, common: shared } = betterHome
    return { ...known, state: 'better-elsewhere', betterHome: { id, common: shared } }
  }
  return { ...known, state: isDoubtful ? 'unsupported' : 'supported', betterHome: null }
}
