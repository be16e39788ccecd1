import { isRecord, listIn, textIn, valueIn } from '../json/json-values'
import { lost, type JsonDialect } from './dialect'
import { jsonMapCodec } from './read-json-map'

/** My Mind: words as HTML, a status that may be a tick. */
const myMind: JsonDialect = {
  rootsOf: (file) => {
    const root = valueIn(file, 'root')
    return isRecord(root) && 'text' in root ? [root] : null
  },
  nodeOf: (node) => ({
    title: textIn(node, 'text'),
    note: textIn(node, 'notes'),
    id: textIn(node, 'id'),
    done: valueIn(node, 'status') === 'yes' || valueIn(node, 'status') === true,
    lost: [
      ...lost('attributeDropped', textIn(node, 'icon') && `icon: ${textIn(node, 'icon')}`),
      ...lost('attributeDropped', textIn(node, 'value') && `value: ${textIn(node, 'value')}`),
    ],
    children: listIn(node, 'children'),
  }),
}

/** Only read. */
export const myMindCodec = jsonMapCodec(myMind)
