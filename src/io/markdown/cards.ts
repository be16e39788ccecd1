import { maskEscapes } from '../interpret/text/escape'
import { withoutEmphasis } from '../interpret/text/inline'
import { labelOf } from '../interpret/text/labels'
import type { ScannedLine } from './scan'

type PlainLine = ScannedLine & { readonly type: 'plain' }

/**
 * The lines of a text with headings, in which lines without a mark are cards as well: those that say `KR1:`, and those of
 * a section that has neither bullets nor headings below it. Elsewhere they are words about the line above.
 */
export function asCards(lines: readonly ScannedLine[]): readonly ScannedLine[] {
  const result: ScannedLine[] = []
  let section: ScannedLine[] = []
  let level = 0
  const close = (nextLevel: number) => {
    const isLeaf = level > 0 && nextLevel <= level && !section.some(hasStructure)
    for (const line of section)
      result.push(line.type === 'plain' && (isLeaf || isLabelled(line)) ? cardOf(line) : line)
    section = []
  }
  for (const line of lines) {
    if (line.type !== 'heading') {
      section.push(line)
      continue
    }
    close(line.level)
    level = line.level
    result.push(line)
  }
  close(0)
  return result
}

function hasStructure({ type }: ScannedLine): boolean {
  return type === 'bullet' || type === 'table' || type === 'verbatim'
}

function isLabelled({ text }: PlainLine): boolean {
  return labelOf(maskEscapes(withoutEmphasis(text))) !== null
}

function cardOf({ indent, text, line }: PlainLine): ScannedLine {
  return { type: 'bullet', indent, text, line, style: '', done: null }
}
