import { normaliseLineBreaks } from '../clean-text'
import type { XmlContent, XmlElement } from './parse-xml'

/** An element to write, from plain records and lists. */
export function xmlElement(
  name: string,
  attributes: readonly (readonly [string, string])[] = [],
  content: XmlContent = [],
): XmlElement {
  return { name, attributes: new Map(attributes), content }
}

/** A line an element, except inside elements that hold text. */
export function writeXml(root: XmlElement): string {
  let text = ''
  const waiting: (XmlElement | { readonly written: string })[] = [root]
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if ('written' in part) {
      text += part.written
      continue
    }
    const { name, content } = part
    text += `<${name}${writeAttributes(part)}`
    if (content.length === 0) {
      text += '/>\n'
      continue
    }
    const holdsText = content.some((child) => typeof child === 'string')
    text += holdsText ? '>' : '>\n'
    waiting.push({ written: `</${name}>\n` })
    for (let at = content.length - 1; at >= 0; at -= 1) {
      const child = content[at]
      if (child !== undefined)
        waiting.push(typeof child === 'string' ? { written: escapeText(child) } : child)
    }
  }
  return text
}

function writeAttributes({ attributes }: XmlElement): string {
  return [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')
}

/** Characters that XML cannot say at all. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu

/** Text as it stands between two tags. */
export function escapeText(text: string): string {
  return normaliseLineBreaks(text)
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

/** Line breaks and tabs as numbers: a reader of XML makes blanks of them otherwise. */
function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}
