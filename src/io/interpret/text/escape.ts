/** A backslash takes the meaning from any character after it that is neither a letter nor a digit. */
const ESCAPED = /\\[^\p{L}\p{N}\n]/gu

/**
 * The text with every escaped pair blanked out, index by index: structure is looked for in the mask,
 * words are cut from the text itself.
 */
export function maskEscapes(text: string): string {
  return text.includes('\\') ? text.replace(ESCAPED, (pair) => '\0'.repeat(pair.length)) : text
}

export function unescapeText(text: string): string {
  return text.includes('\\') ? text.replace(ESCAPED, (pair) => pair.slice(1)) : text
}

/** Plain words of a program as words in which a backslash has its meaning; what looks like fields or labels keeps its own. */
export function escapeWords(text: string): string {
  return text.replaceAll('\\', '\\\\')
}

/** Without unescaped blanks at both ends; line breaks stay, they were written on purpose. */
export function trimUnescaped(text: string): string {
  const mask = maskEscapes(text)
  const start = mask.length - mask.replace(/^[^\S\n]+/, '').length
  let end = mask.length
  while (end > start && /[^\S\n]/.test(mask.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/**
 * Every match outside escaped pairs replaced by what `replacement` makes of the text of the pattern's first
 * group. The pattern needs the flags `d` and `g`.
 */
export function replaceUnescaped(
  text: string,
  pattern: RegExp,
  replacement: (group: string, match: string) => string,
): string {
  let result = ''
  let at = 0
  for (const found of maskEscapes(text).matchAll(pattern)) {
    const end = found.index + found[0].length
    const [groupStart, groupEnd] = found.indices?.[1] ?? [end, end]
    result +=
      text.slice(at, found.index) +
      replacement(text.slice(groupStart, groupEnd), text.slice(found.index, end))
    at = end
  }
  return result + text.slice(at)
}

/** Before a sign that no backslash escapes yet. */
export const NOT_ESCAPED = String.raw`(?<=(?:^|[^\\])(?:\\\\)*)`

/** Escapes a blank at either end of each line, and writes a line break as a backslash at the end of the line. */
export function protectEdges(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/^\s|\s$/gu, '\\$&'))
    .join('\\\n')
}
