import { LIMITS, type CodecFailure, type ImportLoss } from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { ReadContext, Reading } from '../codec'
import { decodeText } from '../decode-text'
import { asCards } from './cards'
import { takeCutSection } from './cut-section'
import { withoutFence } from './fences'
import { readFrontMatter } from '../interpret/fields/front-matter'
import { readMapFences } from './map-fences'
import { outlineOf } from './outline'
import { plainOutline } from './plain-outline'
import { scanLines, type ScannedLine } from './scan'
import { readTables } from './tables'

/** More than an escaped title with every field at its longest. */
const LONGEST_LINE = 20_000

/** Reads a text as an outline by headings, bullets and indents, or line by line where it has none of them. */
export function readMarkdown(bytes: Uint8Array, { onProgress }: ReadContext): Result<Reading, CodecFailure> {
  const decoded = decodeText(bytes)
  return decoded.ok ? readMarkdownText(decoded.value.text, decoded.value.losses, onProgress) : decoded
}

/** The same for a text; `lost` is what it has lost already. */
export function readMarkdownText(
  text: string,
  lost: readonly ImportLoss[],
  onProgress?: ReadContext['onProgress'],
): Result<Reading, CodecFailure> {
  const unfenced = withoutFence(text)
  const front = readFrontMatter(unfenced.text)
  onProgress?.(0.3)
  const maps = readMapFences(scanLines(front.body, unfenced.firstLine + front.firstLine - 1))
  const { lines, cuts, losses: notCuts } = takeCutSection(readTables(maps.lines))
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
      losses: [...lost, ...unfenced.losses, ...front.losses, ...maps.losses, ...losses, ...notCuts],
      cuts,
      meta: front.meta,
      branchStyles: front.styles,
    },
  })
}

function isTooLong({ type, text }: ScannedLine): boolean {
  return (type === 'heading' || type === 'bullet') && text.length > LONGEST_LINE
}
