import type { CodecFailure, ImportLoss } from '../../domain'
import { ok, type Result } from '../../lib'
import type { Codec, ReadContext, Reading } from '../codec'
import { decodeText } from '../decode-text'
import { foreignNode, type ForeignNode } from '../foreign-tree'
import { escapeWords } from '../interpret/text/escape'

/** VimOutliner: levels by tabs, boxes with a share, text of the line above behind `:`, `;`, `|`, `<` or `>`. */
export const vimOutlinerCodec = { read: readVimOutliner } satisfies Codec

function readVimOutliner(bytes: Uint8Array, { onProgress }: ReadContext): Result<Reading, CodecFailure> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const roots: ForeignNode[] = []
  const losses: ImportLoss[] = [...decoded.value.losses]
  const open: ForeignNode[] = []
  for (const [at, raw] of decoded.value.text.split('\n').entries()) {
    const line = at + 1
    const level = /^\t*/.exec(raw)?.[0].length ?? 0
    const text = raw.trim()
    if (text === '') continue
    const note = /^[:;|<>] ?(.*)$/su.exec(text)?.[1]
    if (note !== undefined) {
      const last = open.at(-1)
      if (last) last.note.push(note)
      else losses.push({ code: 'textBeforeOutline', line, text })
      continue
    }
    const [, box, share, words = ''] = /^(?:\[([_X ])\]\s*(?:(\d{1,3})%\s*)?)?(.*)$/su.exec(text) ?? []
    const node = foreignNode(escapeWords(words), { line, marks: box === 'X' ? { done: true } : {} })
    if (share !== undefined && box !== 'X' && share !== '0')
      losses.push({ code: 'attributeDropped', line, text: `${share}%` })
    open.length = Math.min(open.length, level)
    ;(open.at(-1)?.children ?? roots).push(node)
    open.push(node)
  }
  onProgress?.(0.5)
  return ok({ type: 'tree', tree: { isMap: true, roots, losses } })
}
