import type { DocumentReader, NodeId } from '../../../domain'
import { hasStatedSupport } from '../../support'
import { reasonsIn } from '../common'
import type { LinkReading } from './reading'
import type { FamilyReadings } from './readings'
import type { LinkEvidence } from '../types'

/** So many key results of one objective are asked about at a time. */
const MOST_ASKED = 2

/** What is shown of the key results of a family: the question about a better parent for the clearest cases only. */
export function evidenceIn(document: DocumentReader, family: FamilyReadings): [NodeId, LinkEvidence][] {
  const readings = [...family].flatMap(([id, reading]) => (reading === null ? [] : [{ id, reading }]))
  const asked = readings
    .filter(({ id, reading }) => reading.betterParent !== null && !hasStatedSupport(document, id))
    .sort((a, b) => (b.reading.betterParent?.margin ?? 0) - (a.reading.betterParent?.margin ?? 0))
    .slice(0, MOST_ASKED)
    .map(({ id }) => id)
  return readings.map(({ id, reading }) => [id, evidenceOf(reading, asked.includes(id))])
}

/** Does it still hold? What was read before the latest changes may name a place that is no longer. */
export function isOfToday(document: DocumentReader, { betterParent }: LinkEvidence): boolean {
  return betterParent === null || document.node(betterParent.id)?.kind === 'objective'
}

function evidenceOf(
  { common, closestSibling, score, isDoubtful, betterParent }: LinkReading,
  isAsked: boolean,
): LinkEvidence {
  const known = { common: reasonsIn(common), closestSibling, score }
  if (isAsked && betterParent !== null) {
    const { id, common: shared } = betterParent
    return { ...known, state: 'better-elsewhere', betterParent: { id, common: shared } }
  }
  return { ...known, state: isDoubtful ? 'unsupported' : 'supported', betterParent: null }
}
