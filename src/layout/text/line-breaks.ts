/**
 * How a character behaves at the end of a line: the part of the Unicode line breaking algorithm (UAX #14) that
 * titles in English and Chinese meet, as browsers apply it to `word-break: normal`.
 */
export interface BreakTraits {
  readonly isSpace: boolean
  readonly isHyphen: boolean
  readonly isAlphanumeric: boolean
  readonly isDigit: boolean
  /** Lines may break on both sides of it, as around a Han character. */
  readonly isWide: boolean
  /** It never begins a line. */
  readonly isBoundBefore: boolean
  /** It never ends a line. */
  readonly isBoundAfter: boolean
}

const HAN_AND_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const WIDE_SIGN = /[\u2014\u2026\u3000-\u303F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Extended_Pictographic}/u
const NEVER_FIRST =
  /[!%),.:;?\]}/°’”…‰℃、。〉》」』】〕〗〙〛〜〞〟゛゜ゝゞ・ーヽヾ々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ！％），．：；？］｝～｡｣､･]/u
const NEVER_LAST = /[$(¥£€[{‘“〈《「『【〔〖〘〚〝（＄［｛￡￥｢]/u
const GLUE = /[\u00A0\u202F\u2060]/u

/** The traits of a character, or of a cluster by its first one. */
export function breakTraitsOf(cluster: string): BreakTraits {
  const first = String.fromCodePoint(cluster.codePointAt(0) ?? 0)
  const isGlue = GLUE.test(first)
  return {
    isSpace: first === ' ' || first === '\t',
    isHyphen: first === '-' || first === '‐' || first === '–' || first === '\u200B',
    isAlphanumeric: /[A-Za-z0-9]/u.test(first),
    isDigit: /[0-9]/u.test(first),
    isWide: (HAN_AND_KANA.test(first) || WIDE_SIGN.test(first)) && !/[©®™]/u.test(first),
    isBoundBefore: isGlue || NEVER_FIRST.test(first),
    isBoundAfter: isGlue || NEVER_LAST.test(first),
  }
}

/** May a line end after `previous` and the next begin with `next`? `beforePrevious` tells a hyphen from a minus. */
export function mayBreakBetween(
  beforePrevious: BreakTraits | undefined,
  previous: BreakTraits,
  next: BreakTraits,
): boolean {
  if (next.isSpace) return false
  if (previous.isSpace) return true
  if (next.isBoundBefore || previous.isBoundAfter) return false
  if (previous.isHyphen) return !next.isHyphen && (!next.isDigit || beforePrevious?.isAlphanumeric === true)
  return previous.isWide || next.isWide
}
