import {
  createRecordReader,
  cycleBreakers,
  danglingRecords,
  nodeViolations,
  LIMITS,
  type DocumentContent,
} from '../../domain'
import { inChunks } from '../../lib'
import { chunksOf } from './chunks'

/** Nodes whose ancestors are followed in one go. */
const CHECKED_TOGETHER = 500

/** Does the document keep every invariant? Checks in chunks, without building a live document. */
export async function isSound(content: DocumentContent): Promise<boolean> {
  const document = createRecordReader(content)
  const count = document.count('nodes')
  if (content.meta.length !== 1 || count !== content.nodes.length || count > LIMITS.nodes) return false
  let flaws = 0
  await inChunks(chunksOf(content.nodes, CHECKED_TOGETHER), (chunk) => {
    flaws += chunk.filter((node) => nodeViolations(node, document).next().done !== true).length
    flaws += cycleBreakers(document, chunk).length
  })
  return flaws === 0 && danglingRecords(document).length === 0
}
