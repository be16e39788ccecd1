import type { CheckIn, Ids, ImportLoss, NodeId, NodeRecord, Relation } from '../../domain'
import { takeRecordAttributes } from './fields/records'
import type { PlacedNode } from './placed-node'

interface BuiltRecords {
  readonly relations: readonly Relation[]
  readonly checkIns: readonly CheckIn[]
  readonly losses: readonly ImportLoss[]
}

/** The check-ins of placed nodes, and the links between them; one that leads nowhere or to its own node is a loss. */
export function buildRecords(
  built: ReadonlyMap<PlacedNode, NodeRecord>,
  ids: Pick<Ids, 'relation' | 'checkIn'>,
): BuiltRecords {
  const losses: ImportLoss[] = []
  const checkIns: CheckIn[] = []
  const targets = new Map<string, NodeId>()
  for (const [{ source }, { id }] of built) {
    const { line } = source
    for (const text of takeRecordAttributes(source)) losses.push({ code: 'attributeDropped', line, text })
    for (const checkIn of source.checkIns) checkIns.push({ ...checkIn, id: ids.checkIn(), nodeId: id })
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
  return { relations: [...relations.values()], checkIns, losses }
}
