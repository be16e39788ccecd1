import { compareCodeUnits } from '../../lib'
import { KINDS } from '../kinds'
import type { NodeId, NodeRecord, PlainDate } from '../model'
import type { DocumentReader } from '../reader'
import { ancestors } from '../tree'
import type { Commitment, Win } from './records'

/** What was committed to for a week, the first priority first. Reads the table of commitments and the nodes it names. */
export function commitmentsOf(document: DocumentReader, week: PlainDate): Commitment[] {
  return [...document.all('commitments')]
    .filter((commitment) => commitment.week === week)
    .sort((a, b) => a.priority - b.priority || compareNodes(document, a.nodeId, b.nodeId))
}

function compareNodes(document: DocumentReader, a: NodeId, b: NodeId): number {
  const [left, right] = [document.node(a), document.node(b)]
  return (
    compareCodeUnits(left?.due ?? '9999', right?.due ?? '9999') ||
    compareCodeUnits(left?.orderKey ?? '', right?.orderKey ?? '') ||
    compareCodeUnits(a, b)
  )
}

/** Who does an action: its owner, else the owner of what it stands under, else nobody (empty). */
export function ownerOf(document: DocumentReader, node: NodeRecord): string {
  const own = node.owner?.trim() ?? ''
  if (own !== '') return own
  for (const id of ancestors(document, node.id)) {
    const above = document.node(id)
    const owner = above?.owner?.trim() ?? ''
    if (owner !== '' && above && KINDS[above.kind].progress === 'metric') return owner
  }
  return ''
}

/** What was committed to in the latest week before this one, is not done, and was not taken on since. */
export function openFromBefore(document: DocumentReader, week: PlainDate): Commitment[] {
  const all = [...document.all('commitments')]
  const earlier = all.filter((commitment) => commitment.week < week)
  const last = earlier.reduce<PlainDate | null>(
    (latest, commitment) => (latest === null || commitment.week > latest ? commitment.week : latest),
    null,
  )
  if (last === null) return []
  const taken = new Set(all.filter((commitment) => commitment.week >= week).map(({ nodeId }) => nodeId))
  return commitmentsOf(document, last).filter(
    ({ nodeId }) => !taken.has(nodeId) && document.node(nodeId)?.done === false,
  )
}

/** The wins of a week in the order in which they were written. */
export function winsOf(document: DocumentReader, week: PlainDate): Win[] {
  return [...document.all('wins')]
    .filter((win) => win.week === week)
    .sort((a, b) => compareCodeUnits(a.orderKey, b.orderKey) || compareCodeUnits(a.id, b.id))
}

/** What was done of a week's commitments: those that nobody took on again in a later week. */
export function doneInWeek(document: DocumentReader, week: PlainDate): Commitment[] {
  const later = new Set(
    [...document.all('commitments')]
      .filter((commitment) => commitment.week > week)
      .map(({ nodeId }) => nodeId),
  )
  return commitmentsOf(document, week).filter(
    ({ nodeId }) => document.node(nodeId)?.done === true && !later.has(nodeId),
  )
}
