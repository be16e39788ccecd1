import type { ColumnRole } from '../../domain'
import type { ForeignNode } from '../foreign-tree'
import { noFields } from '../interpret/fields/fields'
import { readFieldPart } from '../interpret/fields/read-fields'
import { unescapeText } from '../interpret/text/escape'
import { readCheckInCell } from './check-in-cell'

/** A cell that is said of a node. A backslash in it takes the meaning from the sign after it. */
export interface Detail {
  readonly role: ColumnRole
  readonly heading: string
  readonly cell: string
}

/** How the bracket at the end of a title says what a column holds. */
const PARTS: Readonly<Partial<Record<ColumnRole, (words: string) => string>>> = {
  from: (words) => `from: ${words}`,
  target: (words) => `to: ${words}`,
  current: (words) => `now: ${words}`,
  unit: (words) => `unit: ${words}`,
  start: (words) => `start ${withoutTime(words)}`,
  due: (words) => `due ${withoutTime(words)}`,
  owner: (words) => `@${words}`,
  confidence: (words) => `confidence ${words}`,
  effort: (words) => `effort ${/^[\d.]+$/.test(words) ? `${words}%` : words}`,
  done: (words) => (YES.test(words) ? 'done' : ''),
}

const YES = /^(?:yes|true|1|x|done|completed?|closed|achieved|100 ?%|是|已完成|完成|√|✓|✅)$/i
const NO = /^(?:no|false|0|否|未完成|✗|❌)$/i

/** Puts what reads as a field into the bracket at the end of the title, where people see it; all else into the note. */
export function describe(node: ForeignNode, details: readonly Detail[]): void {
  const parts: string[] = []
  const notes: string[] = []
  const say = ({ heading }: Detail, words: string) =>
    notes.push(heading === '' ? words : `${heading}: ${words}`)
  for (const detail of details) {
    const words = unescapeText(detail.cell.trim())
    if (words === '') continue
    if (detail.role === 'checkIn') {
      const checkIn = readCheckInCell(words)
      if (checkIn) node.checkIns.push(checkIn)
      else say(detail, words)
    } else if (detail.role === 'because') node.because.push(...words.split('\n'))
    else if (detail.role === 'done' && NO.test(words)) continue
    else if (isPlainNote(detail)) notes.push(words)
    else {
      const part = PARTS[detail.role]?.(words) ?? (detail.heading === '' ? words : '')
      if (part !== '' && readFieldPart(part, noFields())) parts.push(part)
      else if (detail.role !== 'progress') say(detail, words)
    }
  }
  parts.push(...progressParts(details, parts))
  node.note.push(...notes.flatMap((note) => note.split('\n')))
  if (parts.length > 0) node.title += ` (${parts.map(escapePart).join(', ')})`
}

/** A note of the source itself needs no heading before it. */
function isPlainNote({ role, heading }: Detail): boolean {
  return role === 'note' && /^(?:note|description|备注|描述|说明)s?$/i.test(heading.trim())
}

/** A share of the way is a measure from 0 to 100 % where the row has none of its own. */
function progressParts(details: readonly Detail[], parts: readonly string[]): readonly string[] {
  const words = details.find(({ role }) => role === 'progress')?.cell.trim() ?? ''
  const found = /^([\d.]+) ?(%?)$/.exec(words.normalize('NFKC'))
  if (!found || parts.some((part) => /^(?:from|to|now):/.test(part))) return []
  const share = Number(found[1])
  const percent = found[2] === '' && share <= 1 ? share * 100 : share
  return ['from: 0%', 'to: 100%', `now: ${Math.round(percent * 100) / 100}%`]
}

/** `2019年9月26日17:47:23` → `2019年9月26日` */
function withoutTime(words: string): string {
  return words.replace(/[T ]?\s*\d{1,2}:\d{2}(?::\d{2})?.*$/s, '')
}

function escapePart(part: string): string {
  return part.replace(/[\\,，;；()（）]/g, '\\$&')
}
