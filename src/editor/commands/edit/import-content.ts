import {
  insertContent,
  isEmptyDiff,
  mapRoots,
  mergeFile,
  nodeChanges,
  type DocumentContent,
  type FileMerge,
  type NodeId,
  type PickedChanges,
} from '../../../domain'
import { selectAndReveal } from '../../session/selection'
import { announce, commit, defineCommand, refused } from '../define-command'

interface ImportContentArgs {
  readonly content: DocumentContent
  /** Absent: the first Big O. */
  readonly parentId?: NodeId | null
}

/** Adds the content of another map to this one, as one step. */
export const importContent = defineCommand<ImportContentArgs>({
  id: 'file.importContent',
  category: 'file',
  listed: false,
  run: (context, { content, parentId = mapRoots(context.document)[0] ?? null }) =>
    commit(insertContent(context.document, { content, parentId, newId: () => context.services.ids.node() }), {
      origin: 'import',
      patch: parentId === null ? {} : selectAndReveal(context, parentId),
      announce: announce('imported', { count: content.nodes.length }),
    }),
})

interface MergeArgs {
  readonly merge: FileMerge
  readonly picked: PickedChanges
}

/** Takes what was picked of a file that came back into this map, as one step. */
export const merge = defineCommand<MergeArgs>({
  id: 'file.merge',
  category: 'file',
  listed: false,
  run: ({ document }, { merge, picked }) => {
    const { diff } = mergeFile(document, merge, picked)
    if (isEmptyDiff(diff)) return refused('nothingMerged')
    const count = nodeChanges(diff).size
    return {
      type: 'commit',
      diff,
      origin: 'import',
      announce: announce('merged', { count }),
      toast: { key: 'editor.toast.merged', data: { count } },
    }
  },
})
