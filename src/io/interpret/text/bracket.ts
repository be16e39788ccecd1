import { quarterOf, type Cycle, type PlainDate } from '../../../domain'
import { maskEscapes, trimUnescaped, unescapeText } from './escape'
import { noFields, type LineFields } from '../fields/fields'
import { isUnreadDate, readFieldPart } from '../fields/read-fields'

/** With it every day without a year is read as one. */
const ANY_CYCLE: Cycle = quarterOf('2000-01-01' as PlainDate)

interface BracketSplit {
  readonly words: string
  readonly fields: LineFields
}

/**
 * Splits the trailing bracket from a line. It is taken only if every part of it is a field; else it belongs to
 * the words. Days without a year are read within the cycle.
 */
export function splitBracket(text: string, cycle: Cycle | null = null): BracketSplit {
  const trimmed = trimUnescaped(text)
  const open = openingOfLastBracket(maskEscapes(trimmed))
  const inside = open === null ? '' : trimmed.slice(open + 1, -1)
  const fields =
    readFields(splitParts(inside, SEPARATOR), cycle) ?? readFields(splitParts(inside, TIGHT_SEPARATOR), cycle)
  if (open === null || fields === null) return { words: trimmed, fields: noFields() }
  return { words: trimUnescaped(trimmed.slice(0, open)), fields }
}

/** The parts of the trailing bracket that name a day in a way that cannot be read, so that the bracket stays in the words. */
export function unreadDatesIn(words: string, cycle: Cycle | null): readonly string[] {
  const trimmed = trimUnescaped(words)
  const open = openingOfLastBracket(maskEscapes(trimmed))
  if (open === null) return []
  return splitParts(trimmed.slice(open + 1, -1), SEPARATOR)
    .map((part) => unescapeText(trimUnescaped(part)))
    .filter((part) => isUnreadDate(part, cycle))
}

/** Would the end of the text be taken for fields, in a map with a cycle or without? */
export function endsInFields(text: string): boolean {
  return splitBracket(text, ANY_CYCLE).words !== trimUnescaped(text)
}

function openingOfLastBracket(mask: string): number | null {
  if (!/[)）]$/u.test(mask)) return null
  let depth = 0
  for (let at = mask.length - 1; at >= 0; at -= 1) {
    const character = mask.charAt(at)
    if (character === ')' || character === '）') depth += 1
    if (character === '(' || character === '（') depth -= 1
    if (depth === 0) return at
  }
  return null
}

function readFields(parts: readonly string[], cycle: Cycle | null): LineFields | null {
  const fields = noFields()
  for (const part of parts) if (!readFieldPart(unescapeText(trimUnescaped(part)), fields, cycle)) return null
  return fields
}

/** At commas and semicolons, but not within `1,200` or `10,5`, nor in `Mar 31, 2027`. */
const SEPARATOR = /(?:(?<!\d),|,(?!\d))(?! ?(?:19|20)\d{2} ?(?:[,，;；]|$))|[，;；]/gu
/** Also at a comma between digits, as in `7/10,30%`. */
const TIGHT_SEPARATOR = /,(?!\d{3}(?!\d))|[，;；]/gu

function splitParts(inside: string, separator: RegExp): readonly string[] {
  const parts: string[] = []
  let at = 0
  for (const found of maskEscapes(inside).matchAll(separator)) {
    parts.push(inside.slice(at, found.index))
    at = found.index + found[0].length
  }
  return [...parts, inside.slice(at)]
}
