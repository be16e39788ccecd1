import { outlineOfHtml, textOfHtml } from './html-outline'

/** What a program has put on the clipboard. */
export interface Pasted {
  readonly html: string
  readonly text: string
}

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/

/** Does the text have more than one line that says something? */
export function isOutline(text: string): boolean {
  return text.split(LINE_BREAK).filter((line) => line.trim() !== '').length > 1
}

/** The outline that a program means: the formatted text where it has lists, headings or tables, else the plain one. */
export function outlineOfPasted({ html, text }: Pasted): string {
  const outline = html === '' ? null : outlineOfHtml(html)
  if (outline !== null && isOutline(outline)) return outline
  return text.trim() === '' && html !== '' ? textOfHtml(html) : text
}

export function pastedFrom(data: DataTransfer | null): Pasted {
  return { html: data?.getData('text/html') ?? '', text: data?.getData('text/plain') ?? '' }
}
