import type { ImportLoss } from '../../../domain'
import { replaceUnescaped, unescapeText } from './escape'

const IMAGE = /!\[([^[\]]*)\]\([^()]*\)/dg
const LINK = /\[([^[\]]*)\]\([^()]*\)/dg
/** Inside a word nothing is bold: `2**3**4`, `x__y__z`. Chinese has no blanks between words. */
const STRONG = /(?<![\p{Script=Latin}\p{N}*])\*\*([^*]+)\*\*/dgu
const STRONG_UNDERSCORES = /(?<![\p{L}\p{N}_])__([^_]+)__(?![\p{L}\p{N}_])/dgu

interface InlineText {
  readonly text: string
  readonly losses: readonly ImportLoss[]
}

/** The plain words of a line: links become their text, pictures go. */
export function plainWords(raw: string, line: number | null): InlineText {
  const losses: ImportLoss[] = []
  const lose = (code: ImportLoss['code'], text: string) => losses.push({ code, line, text })
  const withoutImages = replaceUnescaped(raw, IMAGE, (_, match) => {
    lose('imageDropped', match)
    return ''
  })
  const withoutLinks = replaceUnescaped(withoutImages, LINK, (words, match) => {
    lose('linkFlattened', match.slice(match.lastIndexOf('](') + 2, -1))
    return words
  })
  return { text: unescapeText(withoutLinks), losses }
}

/** Bold letters as ordinary ones. */
export function withoutEmphasis(raw: string): string {
  return [STRONG, STRONG_UNDERSCORES].reduce(
    (text, pattern) => replaceUnescaped(text, pattern, (words) => words),
    raw,
  )
}

const TONES = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ'
const PINYIN = new RegExp(
  `(?<=\\p{Script=Han})[(（][a-zü'’ ${TONES}]{0,40}?[${TONES}][a-zü'’ ${TONES}]{0,40}[)）]`,
  'giu',
)

/** How many pronunciations in brackets stand behind Chinese characters, e.g. 个(gè), and the text without them. */
export function removePinyin(text: string): { readonly text: string; readonly removed: number } {
  let removed = 0
  const clean = text.replace(PINYIN, () => {
    removed += 1
    return ''
  })
  return { text: clean, removed }
}

/** Text such as 个(gè), which the reader would clean, with the bracket escaped. */
export function protectPinyin(text: string): string {
  return text.replace(PINYIN, '\\$&')
}
