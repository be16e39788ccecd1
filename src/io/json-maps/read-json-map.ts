import { LIMITS, type CodecFailure, type ImportLoss } from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { Codec, ReadContext, Reading } from '../codec'
import { decodeBytes } from '../decode-text'
import { foreignNode, type ForeignNode } from '../foreign-tree'
import { escapeWords } from '../interpret/text/escape'
import { parseJson } from '../json/parse-json'
import { richTextOf } from '../xml/rich-text'
import type { JsonDialect, JsonNode } from './dialect'

/** A codec that reads the maps of one program. */
export function jsonMapCodec(dialect: JsonDialect): Codec {
  return { read: (bytes, context) => readJsonMap(bytes, context, dialect) }
}

function readJsonMap(
  bytes: Uint8Array,
  { onProgress }: ReadContext,
  dialect: JsonDialect,
): Result<Reading, CodecFailure> {
  const parsed = parseJson(decodeBytes(bytes))
  if (!parsed.ok) return parsed
  const tops = dialect.rootsOf(parsed.value)
  if (tops === null) return err({ code: 'notOurs', data: {} })
  onProgress?.(0.2)
  const losses: ImportLoss[] = []
  const byId = new Map<string, ForeignNode>()
  const roots: ForeignNode[] = []
  const waiting = tops.map((value) => ({ value, family: roots }))
  for (let at = 0; at < waiting.length; at += 1) {
    if (at > LIMITS.nodes) return err({ code: 'tooMany', data: { limit: LIMITS.nodes } })
    const next = waiting[at]
    if (next === undefined) continue
    const said = dialect.nodeOf(next.value)
    const node = foreign(said, losses)
    next.family.push(node)
    if (node.reference !== null) byId.set(node.reference, node)
    for (const child of said.children) waiting.push({ value: child, family: node.children })
  }
  for (const [from, relation] of dialect.relationsOf?.(parsed.value) ?? []) {
    const node = byId.get(from)
    if (node) node.relations.push(relation)
    else losses.push({ code: 'relationDropped', line: null, text: relation.label })
  }
  onProgress?.(0.5)
  return ok({ type: 'tree', tree: { isMap: true, roots, losses } })
}

function foreign(said: JsonNode, losses: ImportLoss[]): ForeignNode {
  const title = richTextOf(said.title)
  const note = richTextOf(said.note ?? '')
  const node = foreignNode(escapeWords(title.words.trim()), {
    marks: said.done === true ? { done: true } : {},
  })
  node.reference = said.id === undefined || said.id === '' ? null : said.id
  if (note.words.trim() !== '') node.note.push(...note.words.split(/\r\n?|\n/))
  const labels = said.labels?.filter((label) => label !== '') ?? []
  if (labels.length > 0) node.note.push(labels.join(', '))
  node.links.push(...title.links, ...note.links, ...(said.links?.filter((link) => link !== '') ?? []))
  node.relations.push(...(said.relations ?? []))
  for (const picture of [...title.pictures, ...note.pictures])
    losses.push({ code: 'imageDropped', line: null, text: picture })
  for (const [code, text] of said.lost ?? []) losses.push({ code, line: null, text })
  return node
}
