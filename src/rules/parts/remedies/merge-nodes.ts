import {
  deleteBranches,
  moveNodes,
  setNodeFields,
  type DocumentDiff,
  type DocumentReader,
  type NodeFields,
  type NodeId,
  type NodeRecord,
} from '../../../domain'
import { readSentence } from '../../text/sentence/sentence'
import { addsContent } from '../../text/wording/content-words'
import { combineOperations, withLine } from './combine-operations'

/**
 * The first node takes over what hangs below the second, which goes: what only the second one says, in its title, its note
 * or its fields, is kept by the first; `keepsTitle`: its title also where it says nothing new. Null where that is refused.
 */
export function mergeInto(
  document: DocumentReader,
  first: NodeId,
  second: NodeId,
  keepsTitle = false,
): DocumentDiff | null {
  const ids = document.children(second)
  const [kept, gone] = [document.node(first), document.node(second)]
  if (kept === undefined || gone === undefined) return null
  const fields = fieldsOfBoth(kept, gone, keepsTitle)
  const steps =
    Object.keys(fields).length === 0
      ? []
      : [(map: DocumentReader) => setNodeFields(map, { ids: [first], fields })]
  return combineOperations(
    document,
    ...(ids.length === 0 ? [] : [(map: DocumentReader) => moveNodes(map, { ids, parentId: first })]),
    (map) => deleteBranches(map, { ids: [second] }),
    ...steps,
  )
}

/** What the first one takes over of the second: its words in the note, and fields that it has not filled in itself. */
function fieldsOfBoth(kept: NodeRecord, gone: NodeRecord, keepsTitle: boolean): NodeFields {
  const isNew = keepsTitle
    ? gone.title !== kept.title
    : addsContent(readSentence(kept.title), readSentence(gone.title))
  const lines = [...(isNew ? [gone.title] : []), gone.note].filter((line) => line.trim() !== '')
  return {
    ...(lines.length > 0 && { note: lines.reduce(withLine, kept.note) }),
    ...(kept.owner === null && gone.owner !== null && { owner: gone.owner }),
    ...(kept.due === null && gone.due !== null && { due: gone.due }),
    ...(kept.confidence === null && gone.confidence !== null && { confidence: gone.confidence }),
    ...(kept.metric === null && gone.metric !== null && { metric: gone.metric }),
  }
}
