import {
  ARRANGEMENTS,
  metaRecord,
  parsePlainDate,
  STAGES,
  type Cycle,
  type ImportLoss,
  type Meta,
} from '../../../domain'
import { normaliseLineBreaks } from '../../clean-text'
import { protectEdges, trimUnescaped, unescapeText } from '../text/escape'
import { readBranchStyle, writeBranchStyle, type BranchStyle } from './branch-style'

interface FrontMatter {
  readonly meta: Meta
  /** Side and colour of the children of Big Os in the order of the text; shorter than those when unsaid. */
  readonly styles: readonly BranchStyle[]
  readonly losses: readonly ImportLoss[]
  /** What follows the front matter, and the number of its first line. */
  readonly body: string
  readonly firstLine: number
}

type MetaDraft = { -readonly [Key in keyof Meta]?: Meta[Key] }

/** Reads the lines between `---` and `---` at the beginning of a text; a text without them begins a blank map. */
export function readFrontMatter(text: string): FrontMatter {
  const lines = normaliseLineBreaks(text).split('\n')
  const end = lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && line.trim() === '---') : -1
  if (end < 0) return { meta: metaRecord(), styles: [], losses: [], body: text, firstLine: 1 }
  const meta: MetaDraft = {}
  let styles: readonly BranchStyle[] = []
  const losses: ImportLoss[] = []
  for (const { text: entry, line } of entriesOf(lines.slice(1, end))) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*[:：](.*)$/su.exec(entry) ?? []
    if (key === 'branches') styles = value.split(',').map(readBranchStyle)
    else if (!readMeta(key.toLowerCase(), trimUnescaped(value), meta) && entry.trim() !== '')
      losses.push({ code: 'frontMatterIgnored', line, text: entry.trim() })
  }
  return { meta: metaRecord(meta), styles, losses, body: lines.slice(end + 1).join('\n'), firstLine: end + 2 }
}

/** An entry whose line ends in a backslash goes on in the next line. */
function entriesOf(lines: readonly string[]): readonly { text: string; line: number }[] {
  const entries: { text: string; line: number }[] = []
  let open = false
  for (const [at, line] of lines.entries()) {
    const last = entries.at(-1)
    const content = /(?<!\\)(?:\\\\)*\\$/.test(line) ? line.slice(0, -1) : line
    if (open && last) last.text += `\n${content}`
    else entries.push({ text: content, line: at + 2 })
    open = content !== line
  }
  return entries
}

function readMeta(key: string, value: string, meta: MetaDraft): boolean {
  switch (key) {
    case 'title':
      meta.title = unescapeText(/^"(.*)"$/su.exec(value)?.[1] ?? value)
      return true
    case 'profile':
      meta.profile = unescapeText(value)
      return true
    case 'based-on':
      meta.basedOn = unescapeText(value)
      return true
    case 'stage':
      meta.stage = STAGES.find((stage) => stage === value) ?? 'brainstorm'
      return STAGES.some((stage) => stage === value)
    case 'arrangement':
      meta.arrangement = ARRANGEMENTS.find((arrangement) => arrangement === value) ?? 'bothSides'
      return ARRANGEMENTS.some((arrangement) => arrangement === value)
    case 'cycle': {
      const cycle = readCycle(value)
      meta.cycle = cycle
      return cycle !== null
    }
    case 'cadence': {
      const days = Number(value)
      if (!Number.isInteger(days) || days < 1) return false
      meta.cadence = days
      return true
    }
    default:
      return false
  }
}

function readCycle(value: string): Cycle | null {
  const [first = '', last = ''] = value.split(/\s+to\s+|\s*至\s*/u)
  const start = parsePlainDate(first)
  const end = parsePlainDate(last)
  return start === null || end === null || start > end ? null : { start, end }
}

/** The front matter of a map; empty when everything in it is as in a new map. `styles` is empty to leave them unsaid. */
export function writeFrontMatter(meta: Meta, styles: readonly BranchStyle[]): string {
  const blank = metaRecord()
  const entries = [
    meta.title === null ? '' : `title: ${writeValue(meta.title)}`,
    meta.cycle === null ? '' : `cycle: ${meta.cycle.start} to ${meta.cycle.end}`,
    meta.stage === blank.stage ? '' : `stage: ${meta.stage}`,
    meta.arrangement === blank.arrangement ? '' : `arrangement: ${meta.arrangement}`,
    meta.profile === blank.profile ? '' : `profile: ${writeValue(meta.profile)}`,
    meta.basedOn === null ? '' : `based-on: ${writeValue(meta.basedOn)}`,
    meta.cadence === blank.cadence ? '' : `cadence: ${meta.cadence}`,
    styles.length === 0 ? '' : `branches: ${styles.map(writeBranchStyle).join(', ')}`,
  ].filter((entry) => entry !== '')
  return entries.length === 0 ? '' : `---\n${entries.join('\n')}\n---\n`
}

function writeValue(text: string): string {
  return protectEdges(text.replace(/\\|^"|^(?=-)/gm, '\\$&'))
}
