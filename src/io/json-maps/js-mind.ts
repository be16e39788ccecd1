import { err } from '../../lib'
import type { Codec } from '../codec'
import { decodeBytes } from '../decode-text'
import { freemindCodec } from '../freemind/freemind-codec'
import { isRecord, listIn, textIn, valueIn } from '../json/json-values'
import { parseJson } from '../json/parse-json'
import type { JsonDialect } from './dialect'
import { jsonMapCodec } from './read-json-map'

/** jsMind in its three forms: a tree, a list in which each node names its parent, and FreeMind's XML inside the JSON. */
export const jsMindCodec = {
  read: (bytes, context) => {
    const parsed = parseJson(decodeBytes(bytes))
    if (!parsed.ok) return err(parsed.error)
    const xml = valueIn(parsed.value, 'data')
    if (typeof xml === 'string') return freemindCodec.read(new TextEncoder().encode(xml), context)
    return treeCodec.read?.(bytes, context) ?? err({ code: 'notOurs', data: {} })
  },
} satisfies Codec

const dialect: JsonDialect = {
  rootsOf: (file) => {
    const data = valueIn(file, 'data')
    if (Array.isArray(data)) return treeOfList(listIn(file, 'data'))
    return isRecord(data) ? [data] : null
  },
  nodeOf: (node) => ({
    title: textIn(node, 'topic'),
    id: textIn(node, 'id'),
    children: listIn(node, 'children'),
  }),
}

const treeCodec = jsonMapCodec(dialect)

/** Nodes whose parent is missing stand at the top; those in a circle hang under none and are no part of the map. */
function treeOfList(list: readonly unknown[]): readonly unknown[] {
  const nodes = list.filter(isRecord).map((node) => ({ topic: textIn(node, 'topic'), id: textIn(node, 'id'), children: [] as unknown[], parent: textIn(node, 'parentid') }))
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const roots: unknown[] = []
  for (const node of nodes) (byId.get(node.parent)?.children ?? roots).push(node)
  return roots
} // prettier-ignore
