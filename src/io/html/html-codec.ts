import type { CodecFailure, ImportLoss } from '../../domain'
import { err, htmlOutline, type HtmlElement, type Result } from '../../lib'
import type { Codec, ReadContext, Reading } from '../codec'
import { decodeText } from '../decode-text'
import { readMarkdownText } from '../markdown/read-markdown'
import { parseHtml, type XmlElement } from '../xml/parse-xml'

/** Pages as Word, Google Docs, Notion and browsers save them: headings, lists by their nesting, tables. */
export const htmlCodec = { read: readHtml } satisfies Codec

function readHtml(bytes: Uint8Array, { onProgress }: ReadContext): Result<Reading, CodecFailure> {
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(
    String.fromCharCode(...bytes.subarray(0, 2_048)),
  )
  const decoded = decodeText(bytes, declared?.[1] ?? null)
  if (!decoded.ok) return decoded
  const page = parseHtml(decoded.value.text)
  if (!page) return err({ code: 'tooDeep', data: { limit: 5_000 } })
  onProgress?.(0.3)
  const losses: ImportLoss[] = [...decoded.value.losses]
  const { lines } = htmlOutline(toHtmlElement(page), {
    onElement: (element) => losses.push(...lossesOf(element)),
  })
  return readMarkdownText(lines.join('\n'), losses)
}

function toHtmlElement({ name, attributes, content }: XmlElement): HtmlElement {
  return {
    name,
    attribute: (attribute) => attributes.get(attribute) ?? null,
    content: () => content.map((part) => (typeof part === 'string' ? part : toHtmlElement(part))),
  }
}

/** Pictures and addresses do not come in: they are named. */
function lossesOf(element: HtmlElement): readonly ImportLoss[] {
  if (element.name === 'img') {
    const source = element.attribute('src')?.slice(0, 100)
    return [{ code: 'imageDropped', line: null, text: element.attribute('alt') ?? source ?? '' }]
  }
  const address = element.name === 'a' ? element.attribute('href') : null
  return address === null || address.startsWith('#')
    ? []
    : [{ code: 'linkFlattened', line: null, text: address }]
}
