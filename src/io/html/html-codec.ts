import type { CodecFailure } from '../../domain'
import { err, type Result } from '../../lib'
import type { Codec, ReadContext, Reading } from '../codec'
import { decodeText } from '../decode-text'
import { readMarkdownText } from '../markdown/read-markdown'
import { parseHtml } from '../xml/parse-xml'
import { outlineOfHtml } from './outline-of-html'

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
  const { lines, losses } = outlineOfHtml(page)
  return readMarkdownText(lines.join('\n'), [...decoded.value.losses, ...losses])
}
