import type { NodeKind } from '../../domain'
import { maskEscapes } from './escape'
import { markerOf } from './kind-markers'
import { labelOf } from './labels'
import { newItem, outlineOf, type Outline, type OutlineItem } from './outline'
import { labelledOutline } from './labelled-outline'
import type { ScannedLine } from './scan'

type Statement = ScannedLine & { readonly type: 'bullet' | 'plain' }

/** The tree of a text without headings: by indent, by labels such as `KR1:`, or no tree at all. */
export function plainOutline(lines: readonly ScannedLine[], name: string): Outline {
  const statements = lines.filter(isStatement)
  const flat = statements.every(({ indent }) => indent === statements[0]?.indent)
  if (flat && statements.some(({ text }) => labelOf(maskEscapes(text))?.kind === 'keyResult'))
    return labelledOutline(lines)

  const outline = outlineOf(asBullets(lines))
  if (isFlatList(outline.items, statements)) return { ...outline, items: asIdeas(outline.items, false) }
  if (isProse(outline.items)) return { ...outline, items: [titleItem(name), ...asIdeas(outline.items, true)] }
  return outline
}

function isStatement(line: ScannedLine): line is Statement {
  return line.type === 'bullet' || line.type === 'plain'
}

/** A bullet hangs under a plain line of the same indent; a plain line indented below a bullet goes on with it. */
function asBullets(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  let previous: Statement | null = null
  return lines.map((line) => {
    if (!isStatement(line)) return line
    const goesOn: boolean =
      line.type === 'plain' && previous?.type === 'bullet' && previous.indent < line.indent
    if (goesOn) return line
    previous = line
    return { ...line, type: 'bullet', indent: line.indent * 2 + (line.type === 'bullet' ? 1 : 0) }
  })
}

function isFlatList(items: readonly OutlineItem[], statements: readonly Statement[]): boolean {
  return (
    items.length > 1 &&
    items.every(({ parent }) => !parent) &&
    statements.every(({ type }) => type === 'bullet')
  )
}

/** More than one line stands at the top, most of those have nothing below them, and not all say what they are. */
function isProse(items: readonly OutlineItem[]): boolean {
  const parents = new Set(items.map(({ parent }) => parent))
  const roots = items.filter(({ parent }) => !parent)
  if (roots.every(({ text }) => markerOf(maskEscapes(text)) !== null)) return false
  return roots.length > 1 && roots.filter((root) => !parents.has(root)).length * 2 > roots.length
}

function asIdeas(items: readonly OutlineItem[], parked: boolean): readonly OutlineItem[] {
  const ideas = new Map<OutlineItem, OutlineItem>()
  for (const item of items) {
    const parent = item.parent && (ideas.get(item.parent) ?? null)
    ideas.set(item, { ...item, parent, parked, placeKind: 'idea' satisfies NodeKind })
  }
  return [...ideas.values()]
}

/** Text that is no outline still gets something to hang ideas on: a Big O called like the file. */
function titleItem(name: string): OutlineItem {
  const text = name.replace(/\.[^.]{1,8}$/u, '').replace(/[^\p{L}\p{N}\s]/gu, '\\$&')
  return newItem({ text, line: 1, parent: null, parked: false, placeKind: 'bigObjective' })
}
