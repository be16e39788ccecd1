import type { ImportLoss } from '../../domain'
import { foreignNode, type ForeignNode, type ForeignTree } from '../foreign-tree'
import type { ScannedLine } from './scan'

type HeadingLine = ScannedLine & { readonly type: 'heading' }
type BulletLine = ScannedLine & { readonly type: 'bullet' }

/** A node that lines below it may hang under: a heading by its level, a bullet by its indent. */
interface Open {
  readonly rank: number
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
      case 'plain':
      case 'verbatim':
      case 'note':
      case 'because':
        if (last === null) losses.push({ code: 'textBeforeOutline', line: line.line, text: line.text })
        else if (line.type === 'because') last.because.push(line.text)
        else last.note.push(line.text)
    }
  return { roots, losses }
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
  headings.push({ rank: level, node })
  return node
}

/** A bullet hangs under the nearest one that is indented less. */
function openBullet(
  { indent, text, line, isListItem }: BulletLine,
  bullets: Open[],
  section: ForeignNode[],
): ForeignNode {
  while ((bullets.at(-1)?.rank ?? -1) >= indent) bullets.pop()
  const node = foreignNode(text, { line, marks: { bullet: isListItem } })
  const family = bullets.at(-1)?.node.children ?? section
  family.push(node)
  bullets.push({ rank: indent, node })
  return node
}
