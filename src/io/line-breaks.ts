/** Line breaks of every platform as `\n`. */
export function normaliseLineBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}
