import {
  cycleBreakers,
  danglingRecords,
  nodeViolations,
  LIMITS,
  type DocumentContent,
  type NodeRecord,
  type TableName,
  type Tables,
} from '../../domain'
import { inChunks } from '../../lib'
import { chunksOf } from './chunks'

/** Nodes whose ancestors are followed in one go. */
const CHECKED_TOGETHER = 500

/** Does the document keep every invariant? Checks in chunks, without building a live document. */
export async function isSound(content: DocumentContent): Promise<boolean> {
  const nodes = new Map(content.nodes.map((node) => [node.id, node]))
  const document = {
    node: (id: NodeRecord['id']) => nodes.get(id),
    all: <T extends TableName>(table: T): Iterable<Tables[T]> => content[table],
  }
  if (content.meta.length !== 1 || nodes.size !== content.nodes.length || nodes.size > LIMITS.nodes)
    return false
  let flaws = 0
  await inChunks(chunksOf(content.nodes, CHECKED_TOGETHER), (chunk) => {
    flaws += chunk.filter((node) => nodeViolations(node, document).next().done !== true).length
    flaws += cycleBreakers(document, chunk).length
  })
  return flaws === 0 && danglingRecords(document).length === 0
}
