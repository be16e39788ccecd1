import { LIMITS, type CodecFailure } from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { ReadContext, Reading } from '../codec'
import { decodeText } from '../decode-text'
import { asCards } from './cards'
import { withoutFence } from './fences'
import { readFrontMatter } from '../interpret/fields/front-matter'
import { outlineOf } from './outline'
import { plainOutline } from './plain-outline'
import { scanLines, type ScannedLine } from './scan'
import { readTables } from './tables'

/** More than an escaped title with every field at its longest. */
const LONGEST_LINE = 20_000

/** Reads a text as an outline by headings, bullets and indents, or line by line where it has none of them. */
export function readMarkdown(bytes: Uint8Array, { onProgress }: ReadContext): Result<Reading, CodecFailure> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const unfenced = withoutFence(decoded.value.text)
  const front = readFrontMatter(unfenced.text)
  onProgress?.(0.3)
  const lines = readTables(scanLines(front.body, unfenced.firstLine + front.firstLine - 1))
  const tooLong = lines.find(isTooLong)
  if (tooLong) return err({ code: 'titleTooLong', data: { line: tooLong.line, limit: LIMITS.title } })
  const { roots, losses } = lines.some(({ type }) => type === 'heading')
    ? outlineOf(asCards(lines))
    : plainOutline(lines)
  onProgress?.(0.5)
  return ok({
    type: 'tree',
    tree: {
      roots,
      losses: [...decoded.value.losses, ...unfenced.losses, ...front.losses, ...losses],
      meta: front.meta,
      branchStyles: front.styles,
    },
  })
}

function isTooLong({ type, text }: ScannedLine): boolean {
  return (type === 'heading' || type === 'bullet') && text.length > LONGEST_LINE
}
