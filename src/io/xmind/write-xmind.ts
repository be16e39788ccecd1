import {
  createLiveDocument,
  documentTitle,
  metaRecord,
  type DocumentContent,
  type NodeRecord,
} from '../../domain'
import { normaliseLineBreaks } from '../clean-text'
import { familiesOf, outlineNodes, type Families } from '../families'
import { attributesOf, type Attribute } from '../interpret/fields/attributes'
import { writeFrontMatter } from '../interpret/fields/front-matter'
import { recordLines } from '../interpret/fields/records'
import { zipTexts } from '../zip/zip'
import { FRAME } from './topic'

/** The name of our extension of topics: XMind keeps it, and other programs pass it over. */
export const FIELDS_PROVIDER = 'objectree.fields'

/** A topic of `content.json` as it is built. */
interface TopicDraft {
  readonly id: string
  readonly title: string
  readonly children: { attached?: TopicDraft[]; detached?: TopicDraft[] }
  readonly [name: string]: unknown
}

/**
 * Writes a sheet with the first root in the middle; further roots and the parking lot float beside it. Owners and days are
 * labels, what is done has a marker; every field stands in an extension of its topic as well, from which it is read back.
 */
export function writeXmind(content: DocumentContent): Uint8Array<ArrayBuffer> {
  const families = familiesOf(content)
  const title = documentTitle(createLiveDocument(content))
  const topics = new Map<string, TopicDraft>()
  const onMap: TopicDraft[] = []
  const parked: TopicDraft[] = []
  for (const { node, parent } of outlineNodes(families)) {
    const topic = topicOf(node, families)
    topics.set(node.id, topic)
    const above = parent ? topics.get(parent.id) : undefined
    if (above) (above.children.attached ??= []).push(topic)
    else (node.parked === null ? onMap : parked).push(topic)
  }
  const [central = frame(title), ...floating] = onMap
  const lot: TopicDraft[] =
    parked.length === 0 ? [] : [{ id: 'parking-lot', title: 'Parking lot', children: { attached: parked } }]
  if (floating.length + lot.length > 0) central.children.detached = [...floating, ...lot]
  const settings = writeFrontMatter(content.meta[0] ?? metaRecord(), [])
  const sheet = {
    id: 'sheet-1',
    class: 'sheet',
    title,
    rootTopic: { ...central, class: 'topic', structureClass: 'org.xmind.ui.map.unbalanced' },
    relationships: content.relations.map(({ id, from, to, label }) => ({
      id,
      end1Id: from,
      end2Id: to,
      title: label,
    })),
    extensions: settings === '' ? [] : [extension([['settings', settings]])],
  }
  return zipTexts({
    'content.json': JSON.stringify([sheet]),
    'metadata.json': JSON.stringify({
      dataStructureVersion: '2',
      creator: { name: 'Objectree', version: '1' },
    }),
    'manifest.json': JSON.stringify({ 'file-entries': { 'content.json': {}, 'metadata.json': {} } }),
  })
}

/** Stands in the middle of a map whose branches are all parked. */
function frame(title: string): TopicDraft {
  return { id: 'frame', title, children: {}, extensions: [extension([[FRAME, 'true']])] }
}

function topicOf(node: NodeRecord, families: Families): TopicDraft {
  const { checkIns, outcome, dots } = recordLines(families, new Map(), node.id)
  const fields: readonly Attribute[] = [
    ...attributesOf(node, families.ownRatings.get(node.id) ?? null),
    ...(checkIns.length === 0 ? [] : [['checkIns', checkIns.join('\n')] as const]),
    ...(outcome === null ? [] : [['outcome', outcome] as const]),
    ...(dots === null ? [] : [['votes', dots] as const]),
  ]
  const labels = [
    node.owner === null ? '' : `@${node.owner}`,
    node.due === null ? '' : `due ${node.due}`,
  ].filter((label) => label !== '')
  return {
    id: node.id,
    title: normaliseLineBreaks(node.title),
    children: {},
    ...(node.note !== '' && { notes: { plain: { content: normaliseLineBreaks(node.note) } } }),
    ...(labels.length > 0 && { labels }),
    ...(node.done && { markers: [{ markerId: 'task-done' }] }),
    extensions: [extension(fields)],
  }
}

function extension(fields: readonly Attribute[]) {
  return { provider: FIELDS_PROVIDER, content: fields.map(([name, content]) => ({ name, content })) }
}
