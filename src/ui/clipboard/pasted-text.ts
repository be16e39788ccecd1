import { outlineOfHtml, textOfHtml } from './html-outline'
import { isOutline, type Pasted } from './pasted'

/** The outline that a program means: the formatted text where it has lists, headings or tables, else the plain one. */
export function outlineOfPasted({ html, text }: Pasted): string {
  const outline = html === '' ? null : outlineOfHtml(html)
  if (outline !== null && isOutline(outline)) return outline
  return text.trim() === '' && html !== '' ? textOfHtml(html) : text
}
