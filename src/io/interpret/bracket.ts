import { maskEscapes, trimUnescaped, unescapeText } from './escape'
import { noFields, type LineFields } from './fields'
import { isUnreadDate, readFieldPart } from './read-fields'

interface BracketSplit {
  readonly words: string
  readonly fields: LineFields
}

/**
 * Splits the trailing bracket from a line. It is taken only if every part of it is a field; else it belongs to
 * the words.
 */
export function splitBracket(text: string): BracketSplit {
  const trimmed = trimUnescaped(text)
  const open = openingOfLastBracket(maskEscapes(trimmed))
  const fields = open === null ? null : readFields(trimmed.slice(open + 1, -1))
  if (open === null || fields === null) return { words: trimmed, fields: noFields() }
  return { words: trimUnescaped(trimmed.slice(0, open)), fields }
}

/** The parts of the trailing bracket that name a day in a way that cannot be read, so that the bracket stays in the words. */
export function unreadDatesIn(words: string): readonly string[] {
  const trimmed = trimUnescaped(words)
  const open = openingOfLastBracket(maskEscapes(trimmed))
  if (open === null) return []
  return splitParts(trimmed.slice(open + 1, -1))
    .map((part) => unescapeText(trimUnescaped(part)))
    .filter(isUnreadDate)
}

/** Would the end of the text be taken for fields? */
export function endsInFields(text: string): boolean {
  return splitBracket(text).words !== trimUnescaped(text)
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

function readFields(inside: string): LineFields | null {
  const fields = noFields()
  for (const part of splitParts(inside))
    if (!readFieldPart(unescapeText(trimUnescaped(part)), fields)) return null
  return fields
}

/** At commas and semicolons, but not within `1,200`, nor in `Mar 31, 2027`. */
const SEPARATOR = /(?:(?<!\d),|,(?!\d{3}(?!\d)))(?! ?(?:19|20)\d{2} ?(?:[,，;；]|$))|[，;；]/gu

function splitParts(inside: string): readonly string[] {
  const parts: string[] = []
  let at = 0
  for (const found of maskEscapes(inside).matchAll(SEPARATOR)) {
    parts.push(inside.slice(at, found.index))
    at = found.index + found[0].length
  }
  return [...parts, inside.slice(at)]
}
