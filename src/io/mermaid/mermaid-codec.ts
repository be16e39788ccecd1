import type { CodecFailure } from '../../domain'
import { ok, type Result } from '../../lib'
import type { Codec, ReadContext, Reading } from '../codec'
import { decodeText } from '../decode-text'
import { foreignNode, type ForeignNode } from '../foreign-tree'
import { escapeWords } from '../interpret/text/escape'
import { writeMermaid } from './write-mermaid'

/** Mind maps of Mermaid, the plain subset: titles by indent, in any of the shapes; icons and classes are listed as lost. */
export const mermaidCodec = { read: readMermaid, write: writeMermaid } satisfies Codec

/** Of a node: `id[square]`, `id(round)`, `((circle))`, `))bang((`, `)cloud(`, `{{hexagon}}`. */
const SHAPE = /^[\w-]*(?:\(\((.*)\)\)|\)\)(.*)\(\(|\{\{(.*)\}\}|\[(.*)\]|\((.*)\)|\)(.*)\()$/su

function readMermaid(bytes: Uint8Array, { onProgress }: ReadContext): Result<Reading, CodecFailure> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text } = decoded.value
  const losses = [...decoded.value.losses]
  const roots: ForeignNode[] = []
  let open: { readonly indent: number; readonly node: ForeignNode }[] = []
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.trim() === 'mindmap')
  for (const [at, raw] of lines.entries()) {
    const words = raw.trim()
    if (at <= start || words === '' || words.startsWith('%%')) continue
    const line = at + 1
    if (words.startsWith('::')) {
      losses.push({ code: 'attributeDropped', line, text: words })
      continue
    }
    const indent = raw.length - raw.trimStart().length
    open = open.filter((above) => above.indent < indent)
    const node = foreignNode(escapeWords(titleOf(words)), { line })
    const family = open.at(-1)?.node.children ?? roots
    family.push(node)
    open.push({ indent, node })
  }
  onProgress?.(0.5)
  return ok({ type: 'tree', tree: { roots, losses } })
}

function titleOf(words: string): string {
  const inside =
    SHAPE.exec(words)
      ?.slice(1)
      .find((found: string | undefined) => found !== undefined) ?? words
  const quoted = /^"`?(.*?)`?"$/su.exec(inside)?.[1] ?? inside
  return quoted
    .replace(/<br\s*\/?>/gi, '\n')
    .trim()
    .replace(/#(?:(\d{1,7})|(quot|amp|lt|gt|nbsp));/g, (whole, code?: string, name?: string) =>
      code === undefined ? (ENTITIES[name ?? ''] ?? whole) : characterOf(Number(code), whole),
    )
}

/** Mermaid writes the entities of HTML with a number sign. */
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', nbsp: ' ' }

function characterOf(code: number, otherwise: string): string {
  const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : otherwise
}
