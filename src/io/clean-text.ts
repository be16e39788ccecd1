/** Line breaks of every program as `\n`: carriage return, vertical tab, form feed, NEL, line and paragraph separator. */
export function normaliseLineBreaks(text: string): string {
  return text.replace(/\r+\n|\n\r(?!\n)|[\r\v\f\u0085\u2028\u2029]/g, '\n')
}

/** Text without what nobody sees, and how many characters went. */
export interface CleanText {
  readonly text: string
  readonly removed: { readonly control: number; readonly invisible: number }
}

/** Everything that Unicode calls a control character but tab and line feed. */
const CONTROL = /(?![\t\n])\p{Cc}/gu

/**
 * Marks of direction, soft hyphens, zero-width blanks and joints of words, byte order marks, places of objects. The
 * joiners U+200C and U+200D stay: emoji, Persian and Indian scripts are spelt with them.
 */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]/g

/** The text with `\n` for every line break and without control and invisible characters; a leading byte order mark counts for nothing. */
export function cleanText(text: string): CleanText {
  const removed = { control: 0, invisible: 0 }
  const count = (kind: keyof typeof removed) => () => {
    removed[kind] += 1
    return ''
  }
  const clean = normaliseLineBreaks(text.replace(/^\uFEFF/, ''))
    .replace(CONTROL, count('control'))
    .replace(INVISIBLE, count('invisible'))
  return { text: clean, removed }
}
