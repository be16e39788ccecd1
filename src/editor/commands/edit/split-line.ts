import { addNode, createTransaction, setNodeFields, type NodeId } from '../../../domain'
import { mergeInto } from '../../../rules'
import { ok } from '../../../lib'
import { editMergeKey } from '../../history/history-manager'
import { selectOnly } from '../../session/selection'
import type { TitleEdit } from '../../session/session'
import { commit, defineCommand, refused } from '../define-command'
import { openAdded, placeBeside } from './add-node'

interface SplitLineArgs {
  readonly id: NodeId
  /** Where in the title, in UTF-16 units from its beginning. */
  readonly at: number
}

/** What stands behind a place in a title becomes the next sibling, and is edited. */
export const splitLine = defineCommand<SplitLineArgs>({
  id: 'node.splitLine',
  category: 'node',
  listed: false,
  run: (context, { id, at }) => {
    const { document, services } = context
    const node = document.node(id)
    if (node === undefined) return refused('notFound')
    const place = placeBeside(node, id)
    const newId = services.ids.node()
    const draft = createTransaction(document)
    const head = setNodeFields(draft, { ids: [id], fields: { title: node.title.slice(0, at).trimEnd() } })
    if (head.ok) draft.apply(head.value)
    const added = addNode(draft, { ...place, id: newId, title: node.title.slice(at).trimStart() })
    if (!added.ok) return commit(added)
    draft.apply(added.value)
    return openAdded(context, { id: newId, place, change: ok(draft.diff()) })
  },
})

interface JoinLineArgs {
  readonly id: NodeId
  /** The line that takes it in. */
  readonly into: NodeId
}

/** One line goes on in another: title behind title, notes together, fields where the other has none. It is edited at the seam. */
export const joinLine = defineCommand<JoinLineArgs>({
  id: 'node.joinLine',
  category: 'node',
  listed: false,
  run: ({ document }, { id, into }) => {
    const [line, target] = [document.node(id), document.node(into)]
    if (line === undefined || target === undefined) return refused('notFound')
    const gap = needsSpace(target.title, line.title) ? ' ' : ''
    const title = `${target.title}${gap}${line.title}`
    const draft = createTransaction(document)
    // Its words go into the title, so that none are left for the note.
    draft.patch('nodes', id, { title: target.title })
    const merged = mergeInto(draft, into, id, true)
    if (merged === null) return refused('notFound')
    draft.apply(merged)
    const titled = setNodeFields(draft, { ids: [into], fields: { title } })
    if (!titled.ok && titled.error.code !== 'nothingToDo') return commit(titled)
    if (titled.ok) draft.apply(titled.value)
    const seam = target.title.length + gap.length
    const edit: TitleEdit = {
      nodeId: into,
      typed: null,
      created: false,
      selected: { start: seam, end: seam },
      openedAt: document.revision,
    }
    return commit(ok(draft.diff()), {
      mergeKey: editMergeKey(edit),
      patch: { edit, selection: selectOnly(into) },
    })
  },
})

/** Between words of a script that has spaces. */
function needsSpace(before: string, after: string): boolean {
  const hasNone = /[\p{Script=Han}\p{P}\s]/u
  return before !== '' && after !== '' && !hasNone.test(before.at(-1) ?? '') && !hasNone.test(after.charAt(0))
}
