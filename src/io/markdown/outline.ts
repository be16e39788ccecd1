import type { ImportLoss } from '../../domain'
import { foreignNode, type ForeignNode, type ForeignTree } from '../foreign-tree'
import { readCheckInLine, readRelationLine, takeDotsLine, takeOutcomeLine } from '../interpret/fields/records'
import type { ScannedLine } from './scan'

type HeadingLine = ScannedLine & { readonly type: 'heading' }
type BulletLine = ScannedLine & { readonly type: 'bullet' }

/** A node that lines below it may hang under: a heading by its level, a bullet by its indent. */
interface Open {
  readonly rank: number
  /** Of the mark of a bullet. */
  readonly style: string
  readonly node: ForeignNode
}

/** The tree of a text with headings and bullets; other text goes into the note of the line above it. */
export function outlineOf(lines: readonly ScannedLine[]): ForeignTree {
  const roots: ForeignNode[] = []
  const losses: ImportLoss[] = []
  const headings: Open[] = []
  let bullets: Open[] = []
  let last: ForeignNode | null = null
  for (const line of lines)
    switch (line.type) {
      case 'heading':
        bullets = []
        last = openHeading(line, headings, roots)
        break
      case 'bullet':
        last = openBullet(line, bullets, headings.at(-1)?.node.children ?? roots)
        break
      case 'table':
        familyOfTable(bullets, headings.at(-1)?.node.children ?? roots).push(...line.nodes)
        last = line.nodes.at(-1) ?? last
        break
      case 'plain':
      case 'verbatim':
      case 'note':
      case 'because':
      case 'checkIn':
      case 'relation':
      case 'outcome':
      case 'votes':
        if (last === null) losses.push({ code: 'textBeforeOutline', line: line.line, text: line.text })
        else if (line.type === 'because') last.because.push(line.text)
        else if (!takeRecord(line, last)) last.note.push(line.text)
    }
  return { roots, losses }
}

/** Takes a line that says a check-in, a link, an outcome or dots; false where it is none of them, however it begins. */
function takeRecord({ type, text }: ScannedLine, node: ForeignNode): boolean {
  if (type === 'checkIn') return readCheckInLine(text, node.checkIns)
  if (type === 'outcome') return takeOutcomeLine(text, node)
  if (type === 'votes') return takeDotsLine(text, node)
  return type === 'relation' && readRelationLine(text, node.relations)
}

function openHeading(
  { level, text, line }: HeadingLine,
  headings: Open[],
  roots: ForeignNode[],
): ForeignNode {
  while ((headings.at(-1)?.rank ?? 0) >= level) headings.pop()
  const node = foreignNode(text.replace(/\s+#+\s*$/u, ''), { line, marks: { heading: level } })
  const family = headings.at(-1)?.node.children ?? roots
  family.push(node)
  headings.push({ rank: level, style: '', node })
  return node
}

/** A bullet hangs under the nearest one that is indented less, or that has another mark at the same indent. */
function openBullet(line: BulletLine, bullets: Open[], section: ForeignNode[]): ForeignNode {
  const { indent, style, done, text } = line
  while ((bullets.at(-1)?.rank ?? -1) > indent) bullets.pop()
  const beside = bullets.findIndex((open) => open.rank === indent && (open.style === style || style === ''))
  if (beside >= 0) bullets.length = beside
  const marks = { bullet: style !== '', ...(done !== null && { done }) }
  const node = foreignNode(text, { line: line.line, marks })
  const family = bullets.at(-1)?.node.children ?? section
  family.push(node)
  bullets.push({ rank: indent, style, node })
  return node
}

/** A table hangs under the line of running text above it, else beside the bullets of its section. */
function familyOfTable([top]: readonly Open[], section: ForeignNode[]): ForeignNode[] {
  return top?.style === '' ? top.node.children : section
}
