import { parseHtml, type XmlElement } from './parse-xml'

/** Formatted text as plain words, and what words do not say. */
export interface RichText {
  readonly words: string
  readonly links: readonly string[]
  readonly pictures: readonly string[]
}

const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'li', 'ul', 'ol', 'table', 'tr', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']) // prettier-ignore
const SKIPPED: ReadonlySet<string> = new Set(['head', 'style', 'script', 'template'])
const MARKUP =
  /<\/?(?:html|body|p|div|span|font|a|b|i|u|s|em|strong|code|mark|time|br|img|ul|ol|li)(?:\s[^<>]*)?\/?>/i

/** Words of a program that may hold HTML as text; plain words stay as they are. */
export function richTextOf(text: string): RichText {
  const html = MARKUP.test(text) ? parseHtml(text) : null
  return html ? readRichText(html) : { words: text, links: [], pictures: [] }
}

/** The words of an element, a line a block. Nothing of it is run, fetched or shown. */
export function readRichText(root: XmlElement): RichText {
  const links: string[] = []
  const pictures: string[] = []
  let words = ''
  const waiting: (XmlElement | string)[] = [root]
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part === 'string') {
      words += part === '\n' ? '\n' : part.replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ')
      continue
    }
    const { name, attributes, content } = part
    if (SKIPPED.has(name)) continue
    links.push(...valueOf(attributes, 'href'))
    if (name === 'img') pictures.push(...valueOf(attributes, 'src'))
    if (name === 'br') words += '\n'
    const isBlock = BLOCKS.has(name)
    if (isBlock) waiting.push('\n')
    for (let at = content.length - 1; at >= 0; at -= 1) {
      const child = content[at]
      // A line break between two elements is a blank of the source, not one of ours.
      if (child !== undefined) waiting.push(child === '\n' ? ' ' : child)
    }
    if (isBlock) waiting.push('\n')
  }
  const lines = words.split('\n').map((line) => line.trim())
  return { words: lines.filter((line) => line !== '').join('\n'), links, pictures }
}

function valueOf(attributes: ReadonlyMap<string, string>, name: string): readonly string[] {
  const value = attributes.get(name)
  return value === undefined || value === '' ? [] : [value]
}
