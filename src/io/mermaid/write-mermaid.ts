import { contentTitle, type DocumentContent, type NodeKind } from '../../domain'
import { normaliseLineBreaks } from '../clean-text'
import { familiesOf, outlineNodes } from '../families'

/** The signs around the words by kind; https://mermaid.js.org/syntax/mindmap.html. */
const SHAPES: Readonly<Record<NodeKind, readonly [open: string, close: string]>> = {
  bigObjective: ['((', '))'],
  objective: ['(', ')'],
  keyResult: ['[', ']'],
  action: ['[', ']'],
  idea: ['{{', '}}'],
}

/** Writes titles as a mind map of Mermaid. It has one root: the title of the map where there are several. Fields do not go in. */
export function writeMermaid(content: DocumentContent): string {
  const nodes = outlineNodes(familiesOf(content))
  const roots = nodes.filter(({ depth }) => depth === 0).length
  const framed = roots !== 1
  const title = contentTitle(content)
  const lines = nodes.map(({ node, depth }, at) => {
    const [open, close] = SHAPES[node.kind]
    return `${'  '.repeat(depth + (framed ? 2 : 1))}n${at + 1}${open}"${writeWords(node.title)}"${close}`
  })
  const frame = framed ? [`  map(("${writeWords(title)}"))`] : []
  return ['mindmap', ...frame, ...lines].map((line) => `${line}\n`).join('')
}

/** What means something to Mermaid or to HTML as its entity, `#quot;`; an empty label is a blank. */
function writeWords(title: string): string {
  const escaped = normaliseLineBreaks(title)
    .replace(/["#&;<>`\\]|^\s|\s$/gu, (sign) => `#${sign.codePointAt(0) ?? 32};`)
    .replaceAll('\n', '<br/>')
  return escaped === '' ? '#32;' : escaped
}
