import { insertContent, mapRoots, type DocumentContent, type NodeId } from '../../../domain'
import { selectAndReveal } from '../../session/selection'
import { announce, commit, defineCommand } from '../define-command'

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
