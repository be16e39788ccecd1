import { isRecord, listIn, textIn, valueIn } from '../json/json-values'
import { lost, type JsonDialect } from './dialect'
import { jsonMapCodec } from './read-json-map'

/** Mind Elixir, files of 2020 as well. Where a node has nothing but HTML, its words are taken. */
const mindElixir: JsonDialect = {
  rootsOf: (file) => {
    const root = valueIn(file, 'nodeData')
    if (!isRecord(root)) return null
    // Summaries span siblings; they hang under the parent of these.
    return [{ ...root, summaries: listIn(file, 'summaries') }]
  },
  nodeOf: (node) => ({
    title: textIn(node, 'topic') || textIn(node, 'dangerouslySetInnerHTML'),
    note: textIn(node, 'note') || textIn(node, 'remark'),
    id: textIn(node, 'id'),
    links: [textIn(node, 'hyperLink')],
    labels: listIn(node, 'tags').map((tag) => (typeof tag === 'string' ? tag : textIn(tag, 'text'))),
    lost: [
      ...lost('imageDropped', textIn(node, 'image', 'url') || textIn(node, 'image')),
      ...listIn(node, 'icons').flatMap((icon) => lost('attributeDropped', `icon: ${String(icon)}`)),
    ],
    children: [
      ...listIn(node, 'children'),
      ...listIn(node, 'summaries').map((summary) => ({
        topic: textIn(summary, 'label') || textIn(summary, 'text'),
      })),
    ],
  }),
  relationsOf: (file) => {
    const old = valueIn(file, 'linkData')
    const arrows = [...listIn(file, 'arrows'), ...(isRecord(old) ? Object.values(old) : [])]
    return arrows.map((arrow) => [
      textIn(arrow, 'from'),
      { to: textIn(arrow, 'to'), label: textIn(arrow, 'label') },
    ])
  },
}

/** Only read. */
export const mindElixirCodec = jsonMapCodec(mindElixir)
