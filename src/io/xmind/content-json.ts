import type { ImportLoss } from '../../domain'
import type { ForeignNode } from '../foreign-tree'
import { isRecord, listIn, textIn, valueIn, type JsonRecord } from '../json/json-values'
import { richTextOf } from '../xml/rich-text'
import { topicNode, withFloating, type Topic, type XmindSheet } from './topic'
import { FIELDS_PROVIDER } from './write-xmind'

/** The sheets of `content.json`; null where they hold more topics than `most`. */
export function sheetsOfJson(value: unknown, most: number): readonly XmindSheet[] | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const sheets = list.filter(isRecord).map((sheet) => sheetOf(sheet, most))
  return sheets.every((sheet) => sheet !== null) ? sheets : null
}

function sheetOf(sheet: JsonRecord, most: number): XmindSheet | null {
  const losses: ImportLoss[] = []
  const lose = (code: ImportLoss['code'], text: string) => losses.push({ code, line: null, text })
  const roots: ForeignNode[] = []
  const byId = new Map<string, ForeignNode>()
  const waiting: { readonly value: unknown; readonly family: ForeignNode[] }[] = [
    { value: valueIn(sheet, 'rootTopic'), family: roots },
  ]
  let count = 0
  // A topic that stands in the file twice is read twice; one that holds itself cannot be written as JSON.
  for (let at = 0; at < waiting.length; at += 1) {
    const next = waiting[at]
    if (next === undefined || !isRecord(next.value)) continue
    count += 1
    if (count > most) return null
    const node = topicNode(topicOf(next.value), { lose })
    next.family.push(node)
    if (node.reference !== null) byId.set(node.reference, node)
    for (const boundary of listIn(next.value, 'boundaries'))
      lose('boundaryDropped', textIn(boundary, 'title'))
    for (const [kind, family] of familiesOf(node, at === 0 ? roots : null))
      for (const child of listIn(next.value, 'children', kind)) waiting.push({ value: child, family })
  }
  for (const relation of listIn(sheet, 'relationships')) {
    const [from, to] = [byId.get(textIn(relation, 'end1Id')), textIn(relation, 'end2Id')]
    const label = textIn(relation, 'title')
    if (from) from.relations.push({ to, label })
    else lose('relationDropped', label)
  }
  return {
    title: textIn(sheet, 'title'),
    roots: withFloating(roots),
    losses,
    settings: fieldsIn(sheet).get('settings') ?? '',
  }
}

/** Topics that float beside the central one are roots like it; elsewhere every kind of child is one. */
function familiesOf(node: ForeignNode, roots: ForeignNode[] | null) {
  return [
    ['attached', node.children],
    ['callout', node.children],
    ['summary', node.children],
    ['detached', roots ?? node.children],
  ] as const
}

function topicOf(topic: JsonRecord): Topic {
  const plain = textIn(topic, 'notes', 'plain', 'content')
  const html = textIn(topic, 'notes', 'realHTML', 'content') || textIn(topic, 'notes', 'html', 'content')
  return {
    id: textIn(topic, 'id'),
    title: textIn(topic, 'title'),
    note: plain === '' && html !== '' ? richTextOf(html).words : plain,
    labels: listIn(topic, 'labels').filter((label) => typeof label === 'string'),
    markers: listIn(topic, 'markers').map((marker) => textIn(marker, 'markerId')),
    link: textIn(topic, 'href'),
    picture: isRecord(valueIn(topic, 'image')),
    fields: fieldsIn(topic),
  }
}

/** What we put into the extensions of a topic or a sheet. */
function fieldsIn(holder: JsonRecord): ReadonlyMap<string, string> {
  const ours = listIn(holder, 'extensions').find(
    (extension) => textIn(extension, 'provider') === FIELDS_PROVIDER,
  )
  return new Map(listIn(ours, 'content').map((field) => [textIn(field, 'name'), textIn(field, 'content')]))
}
