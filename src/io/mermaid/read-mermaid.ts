import type { ImportLoss } from '../../domain'
import { foreignNode, type ForeignNode } from '../foreign-tree'
import { escapeWords } from '../interpret/text/escape'

/** Of a node: `id[square]`, `id(round)`, `((circle))`, `))bang((`, `)cloud(`, `{{hexagon}}`. */
const SHAPE = /^[\w-]*(?:\(\((.*)\)\)|\)\)(.*)\(\(|\{\{(.*)\}\}|\[(.*)\]|\((.*)\)|\)(.*)\()$/su

/** The nodes of a mind map of Mermaid by their indents; icons and classes are listed as lost. */
export function readMermaid(
  text: string,
  firstLine: number,
): { readonly roots: readonly ForeignNode[]; readonly losses: readonly ImportLoss[] } {
  const losses: ImportLoss[] = []
  const roots: ForeignNode[] = []
  let open: { readonly indent: number; readonly node: ForeignNode }[] = []
  const lines = text.split('\n')
  const start = lines.findIndex((line) => line.trim() === 'mindmap')
  for (let at = start + 1; at < lines.length; at += 1) {
    const raw = lines[at] ?? ''
    const line = firstLine + at
    let words = raw.trim().replace(/\s+%%.*$/, '')
    if (words === '' || words.startsWith('%%')) continue
    if (words.startsWith('::')) {
      losses.push({ code: 'attributeDropped', line, text: words })
      continue
    }
    // A label in quotes may run over several lines.
    while (isOpenQuote(words) && at + 1 < lines.length) words += `\n${(lines[(at += 1)] ?? '').trim()}`
    const [, plain = words, style] = /^(.*?)(:::[\w -]+)?$/su.exec(words) ?? []
    if (style !== undefined) losses.push({ code: 'attributeDropped', line, text: style })
    const indent = raw.length - raw.trimStart().length
    open = open.filter((above) => above.indent < indent)
    const node = foreignNode(escapeWords(titleOf(plain)), { line })
    ;(open.at(-1)?.node.children ?? roots).push(node)
    open.push({ indent, node })
  }
  return { roots, losses }
}

function isOpenQuote(words: string): boolean {
  return /^[\w-]*[[({)]{1,2}"[^"]*$/su.test(words)
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
