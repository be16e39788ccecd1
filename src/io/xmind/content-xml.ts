import type { ImportLoss } from '../../domain'
import type { ForeignNode } from '../foreign-tree'
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/parse-xml'
import { topicNode, withFloating, type Topic, type XmindSheet } from './topic'

/** The sheets of the `content.xml` of XMind 8 and before. */
export function sheetsOfXml(root: XmlElement, lost: readonly ImportLoss[]): readonly XmindSheet[] {
  const sheets = childrenNamed(root, 'sheet').map(sheetOf)
  return sheets.map((sheet, at) => (at === 0 ? { ...sheet, losses: [...lost, ...sheet.losses] } : sheet))
}

function sheetOf(sheet: XmlElement): XmindSheet {
  const losses: ImportLoss[] = []
  const lose = (code: ImportLoss['code'], text: string) => losses.push({ code, line: null, text })
  const roots: ForeignNode[] = []
  const byId = new Map<string, ForeignNode>()
  const [central] = childrenNamed(sheet, 'topic')
  const waiting = central ? [{ topic: central, family: roots }] : []
  for (let at = 0; at < waiting.length; at += 1) {
    const next = waiting[at]
    if (next === undefined) continue
    const node = topicNode(topicOf(next.topic), { lose })
    next.family.push(node)
    if (node.reference !== null) byId.set(node.reference, node)
    for (const boundary of childrenNamed(childOf(next.topic, 'boundaries'), 'boundary'))
      lose('boundaryDropped', textOf(childOf(boundary, 'title')))
    for (const topics of childrenNamed(childOf(next.topic, 'children'), 'topics'))
      for (const topic of childrenNamed(topics, 'topic'))
        waiting.push({
          topic,
          family: topics.attributes.get('type') === 'detached' && at === 0 ? roots : node.children,
        })
  }
  for (const { attributes, content } of childrenNamed(childOf(sheet, 'relationships'), 'relationship')) {
    const title = content.find((part) => typeof part !== 'string' && part.name === 'title')
    const label = typeof title === 'string' || title === undefined ? '' : textOf(title)
    const from = byId.get(attributes.get('end1') ?? '')
    if (from) from.relations.push({ to: attributes.get('end2') ?? '', label })
    else lose('relationDropped', label)
  }
  return { title: textOf(childOf(sheet, 'title')), roots: withFloating(roots), losses, settings: '' }
}

function topicOf(topic: XmlElement): Topic {
  const notes = childOf(topic, 'notes')
  return {
    id: topic.attributes.get('id') ?? '',
    title: textOf(childOf(topic, 'title')),
    note: textOf(notes && childOf(notes, 'plain')).trim(),
    labels: childrenNamed(childOf(topic, 'labels'), 'label').map(textOf),
    markers: childrenNamed(childOf(topic, 'marker-refs'), 'marker-ref').map(
      ({ attributes }) => attributes.get('marker-id') ?? '',
    ),
    link: topic.attributes.get('xlink:href') ?? topic.attributes.get('href') ?? '',
    picture: childrenOf(topic).some(({ name }) => /(?:^|:)img$/.test(name)),
    fields: new Map(),
  }
}

function childrenNamed(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element ? childrenOf(element).filter((child) => child.name === name) : []
}
