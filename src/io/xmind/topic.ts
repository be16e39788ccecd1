import type { ImportLoss } from '../../domain'
import { foreignNode, type ForeignNode } from '../foreign-tree'
import { noFields } from '../interpret/fields/fields'
import { readFieldPart } from '../interpret/fields/read-fields'
import { escapeWords } from '../interpret/text/escape'

/** A sheet of a file: its central topic first, then those that float beside it. */
export interface XmindSheet {
  readonly title: string
  readonly roots: readonly ForeignNode[]
  readonly losses: readonly ImportLoss[]
  /** Settings of a map of ours as front matter; empty in files of other programs. */
  readonly settings: string
}

/** What both forms of the file say of a topic. */
export interface Topic {
  readonly id: string
  readonly title: string
  readonly note: string
  readonly labels: readonly string[]
  readonly markers: readonly string[]
  readonly link: string
  readonly picture: boolean
  /** Fields of a map of ours; empty in files of other programs. */
  readonly fields: ReadonlyMap<string, string>
}

/** Where the nodes of a sheet go, and what is lost. */
export interface SheetLosses {
  readonly lose: (code: ImportLoss['code'], text: string) => void
}

/** Says of a topic of ours that it only holds others together. */
export const FRAME = 'frame'

/** A topic as a node without its children. Files and addresses that it points to are named, never opened. */
export function topicNode(topic: Topic, { lose }: SheetLosses): ForeignNode {
  const { id, title, note, link, fields } = topic
  const isOurs = fields.has('kind')
  const done = topic.markers.some((marker) => /^task-done$/.test(marker))
  const node = foreignNode(escapeWords(isOurs ? title : title.trim()), {
    marks: done && !isOurs ? { done } : {},
  })
  node.reference = id === '' ? null : id
  if (note !== '') node.note.push(...note.split('\n'))
  for (const [name, value] of fields) node.attributes.set(name, value)
  if (isOurs) return node
  const words = topic.labels.filter((label) => !takeLabel(node, label))
  if (words.length > 0) node.note.push(words.join(', '))
  for (const marker of topic.markers)
    if (marker !== 'task-done') lose('attributeDropped', `marker: ${marker}`)
  if (topic.picture) lose('imageDropped', title.trim())
  const target = /^xmind:#(.+)$/.exec(link)?.[1]
  if (target !== undefined) node.relations.push({ to: target, label: '' })
  else if (/^(?:xap:|attachments?\/|resources?\/|file:)/i.test(link)) lose('attachmentDropped', link)
  else if (link !== '') node.links.push(link)
  return node
}

/** A label such as `@Li Wei` or `due 2027-03-31` is a field. */
function takeLabel(node: ForeignNode, label: string): boolean {
  if (!readFieldPart(label, noFields())) return false
  const part = label.replace(/[\\,，;；()（）]/g, '\\$&')
  node.title =
    /\)$/.test(node.title) && /\([^()]*\)$/.test(node.title)
      ? `${node.title.slice(0, -1)}, ${part})`
      : `${node.title} (${part})`
  return true
}

/**
 * The topics at the top of a sheet, the central one first. Topics that float beside it are its branches where it has none,
 * as in a flow chart; else those with branches are roots of their own, and single ones are parked. Ours stay as they are.
 */
export function withFloating(roots: readonly ForeignNode[]): readonly ForeignNode[] {
  const [central, ...floating] = roots
  if (!central || central.attributes.has('kind')) return roots
  if (central.attributes.has(FRAME)) return floating
  if (central.children.length === 0) {
    central.children.push(...floating)
    return [central]
  }
  const lot = foreignNode('Parking lot')
  lot.children.push(...floating.filter(({ children }) => children.length === 0))
  const maps = floating.filter(({ children }) => children.length > 0)
  return [central, ...maps, ...(lot.children.length === 0 ? [] : [lot])]
}
