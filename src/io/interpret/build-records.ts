import {
  ballotId,
  outcomeId,
  type Ballot,
  type CheckIn,
  type Ids,
  type ImportLoss,
  type NodeId,
  type NodeRecord,
  type Outcome,
  type Relation,
  type RoundId,
} from '../../domain'
import { takeRecordAttributes } from './fields/records'
import type { PlacedNode } from './placed-node'

interface BuiltRecords {
  readonly relations: readonly Relation[]
  readonly checkIns: readonly CheckIn[]
  readonly outcomes: readonly Outcome[]
  readonly votes: readonly Ballot[]
  readonly losses: readonly ImportLoss[]
}

/** The check-ins, outcomes and dots of placed nodes, and the links between them; one that leads nowhere or to its own node is a loss. */
export function buildRecords(
  built: ReadonlyMap<PlacedNode, NodeRecord>,
  ids: Pick<Ids, 'relation' | 'checkIn'>,
): BuiltRecords {
  const losses: ImportLoss[] = []
  const checkIns: CheckIn[] = []
  const outcomes: Outcome[] = []
  const votes: Ballot[] = []
  const targets = new Map<string, NodeId>()
  for (const [{ source }, { id }] of built) {
    const { line } = source
    for (const text of takeRecordAttributes(source)) losses.push({ code: 'attributeDropped', line, text })
    for (const checkIn of source.checkIns) checkIns.push({ ...checkIn, id: ids.checkIn(), nodeId: id })
    if (source.outcome) outcomes.push({ ...source.outcome, id: outcomeId(id), nodeId: id })
    if (source.dots > 0) votes.push(dotsOf(id, source.dots))
    const { reference } = source
    if (reference !== null && !targets.has(reference)) targets.set(reference, id)
  }
  const relations = new Map<string, Relation>()
  for (const [{ source }, { id: from }] of built)
    for (const { to: reference, label } of source.relations) {
      const to = targets.get(reference)
      const pair = `${from} ${to ?? ''}`
      if (to === undefined || to === from || relations.has(pair))
        losses.push({ code: 'relationDropped', line: source.line, text: label === '' ? reference : label })
      else relations.set(pair, { id: ids.relation(), from, to, label })
    }
  return { relations: [...relations.values()], checkIns, outcomes, votes, losses }
}

/** The round of dots that come from a file. */
const FROM_FILE = 'file' as RoundId

function dotsOf(nodeId: NodeId, value: number): Ballot {
  const voter = '#1'
  const id = ballotId(FROM_FILE, voter, nodeId)
  return { id, roundId: FROM_FILE, kind: 'dotVotes', voter, nodeId, value }
}
