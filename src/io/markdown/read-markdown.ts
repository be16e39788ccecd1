import {
  LIMITS,
  parseContent,
  type CodecFailure,
  type DocumentContent,
  type ImportPreview,
  type ReadContext,
} from '../../domain'
import { err, ok, type Result } from '../../lib'
import { buildContent } from './build-content'
import { readFrontMatter } from './front-matter'
import { outlineOf, type OutlineItem } from './outline'
import { plainOutline } from './plain-outline'
import { scanLines, type ScannedLine } from './scan'

/** More than an escaped title with every field at its longest. */
const LONGEST_LINE = 20_000

/** Reads a text as an outline, or as a list of ideas where it is none. */
export function readMarkdown(text: string, context: ReadContext): Result<ImportPreview, CodecFailure> {
  const front = readFrontMatter(text.replace(/^\uFEFF/, ''))
  const { lines, pinyinRemoved } = scanLines(front.body, front.firstLine)
  const tooLong = longLine(lines)
  if (tooLong) return err(tooLong)
  const outline = lines.some(({ type }) => type === 'heading')
    ? outlineOf(lines)
    : plainOutline(lines, context.name)
  const refusal = refusalOf(outline.items)
  if (refusal) return err(refusal)

  const { content, losses } = buildContent(outline.items, front.meta, front.looks, context)
  const overlong = overlongRecord(content, outline.items)
  if (overlong) return err(overlong)
  const sound = parseContent(content)
  if (!sound.ok) return sound
  const pinyin = { code: 'pinyinRemoved', line: null, text: String(pinyinRemoved) }
  return ok({
    name: context.name,
    format: 'markdown',
    content: sound.value,
    losses: [...front.losses, ...outline.losses, ...losses, ...(pinyinRemoved > 0 ? [pinyin] : [])],
  })
}

function longLine(lines: readonly ScannedLine[]): CodecFailure | null {
  const found = lines.find(
    ({ type, text }) => (type === 'heading' || type === 'bullet') && text.length > LONGEST_LINE,
  )
  return found ? titleTooLong(found.line) : null
}

function titleTooLong(line: number): CodecFailure {
  return { code: 'titleTooLong', data: { line, limit: LIMITS.title } }
}

function refusalOf(items: readonly OutlineItem[]): CodecFailure | null {
  if (items.length === 0) return { code: 'empty', data: {} }
  if (items.length > LIMITS.nodes) return { code: 'tooMany', data: { limit: LIMITS.nodes } }
  const long = items.find(({ text }) => text.length > LONGEST_LINE)
  return long ? titleTooLong(long.line) : null
}

function overlongRecord({ nodes }: DocumentContent, items: readonly OutlineItem[]): CodecFailure | null {
  const at = nodes.findIndex(({ title, note }) => title.length > LIMITS.title || note.length > LIMITS.note)
  const node = nodes[at]
  if (!node) return null
  const line = items[at]?.line ?? 1
  return node.title.length > LIMITS.title
    ? titleTooLong(line)
    : { code: 'noteTooLong', data: { line, limit: LIMITS.note } }
}
