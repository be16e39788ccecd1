import type { ForeignNode } from '../foreign-tree'
import { createMarkReader, type MarkReader } from './marks'

/** One logical line: a title may run over several lines of the text, each but the last ending in a backslash. */
export type ScannedLine =
  | { readonly type: 'heading'; readonly level: number; readonly text: string; readonly line: number }
  | {
      readonly type: 'bullet'
      readonly indent: number
      readonly text: string
      readonly line: number
      /** Bullets of another style at the same indent are another level; empty for a line of running text. */
      readonly style: string
      /** A box that is ticked or empty; null for any other mark. */
      readonly done: boolean | null
    }
  | { readonly type: 'plain'; readonly indent: number; readonly text: string; readonly line: number }
  | {
      readonly type: 'table'
      readonly nodes: readonly ForeignNode[]
      readonly text: string
      readonly line: number
    }
  | { readonly type: 'verbatim'; readonly text: string; readonly line: number }
  | {
      readonly type: 'note' | 'because' | 'checkIn' | 'relation' | 'outcome' | 'votes'
      readonly text: string
      readonly line: number
    }

const HEADING = /^ {0,3}(#{1,6})(?:[^\S\n]+(.*))?$/su
/** Quotations and the lines of a drawn tree count as indents. */
const INDENT = /^(?:\s|>(?=[\s>])|[│├└┌╰]|(?<=[├└╰])[─-]+|[|`+](?=-- ))*/u

const NOTE = /^\s*(?:note|备注|備註)[:：] ?(.*)$/isu
const BECAUSE = /^\s*(?:because(?=[\s:：]|$)|因为|因為)[:：]? ?(.*)$/isu
const CHECK_IN = /^\s*(?:check-in|复盘)[:：] ?(.*)$/isu
const RELATION = /^\s*(?:relation|关联|關聯)[:：] ?(.*)$/isu
const OUTCOME = /^\s*(?:outcome|结果)[:：] ?(.*)$/isu
const VOTES = /^\s*(?:votes|票数|票數)[:：] ?(\d+)\s*$/isu
const RULE = /^\s*([-*_])(?:\s*\1){2,}\s*$/u
const NAMED_LINES = [
  ['note', NOTE],
  ['because', BECAUSE],
  ['checkIn', CHECK_IN],
  ['relation', RELATION],
  ['outcome', OUTCOME],
  ['votes', VOTES],
] as const
const FENCE = /^\s*(?:```|~~~)/u

/** Sorts the lines of a text by what they look like; blank lines and rules go. */
export function scanLines(text: string, firstLine: number): readonly ScannedLine[] {
  const physical = text.split('\n')
  const marks = createMarkReader(text)
  const lines: ScannedLine[] = []
  let fenced = false
  for (let at = 0; at < physical.length; at += 1) {
    const raw = physical[at] ?? ''
    const line = firstLine + at
    if (FENCE.test(raw)) fenced = !fenced
    if (fenced || FENCE.test(raw)) lines.push({ type: 'verbatim', text: raw, line })
    else if (raw.trim() !== '' && !RULE.test(raw)) {
      const found = scanStatement(raw, line, marks)
      const { text: joined, consumed } = isTitle(found)
        ? joinContinuations(found.text, physical, at)
        : { text: found.text, consumed: 0 }
      at += consumed
      lines.push({ ...found, text: joined })
    }
  }
  return lines
}

function scanStatement(raw: string, line: number, marks: MarkReader): ScannedLine {
  for (const [type, pattern] of NAMED_LINES) {
    const found = pattern.exec(raw)
    if (found) return { type, text: found[1] ?? '', line }
  }
  const heading = HEADING.exec(raw)
  if (heading) return { type: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '', line }
  const blanks = INDENT.exec(raw)?.[0] ?? ''
  const indent = widthOf(blanks)
  const words = raw.slice(blanks.length)
  const mark = marks.markOf(words)
  if (mark === null) return { type: 'plain', indent, text: words, line }
  const { length, style, done } = mark
  return { type: 'bullet', indent, text: words.slice(length), line, style, done }
}

function isTitle(found: ScannedLine): boolean {
  return found.type === 'heading' || found.type === 'bullet'
}

/** Takes the following lines in as long as a line ends in a backslash that is not itself escaped. */
function joinContinuations(
  first: string,
  physical: readonly string[],
  at: number,
): { text: string; consumed: number } {
  const parts: string[] = []
  let part = first
  let consumed = 0
  while (endsInBreak(part) && at + consumed + 1 < physical.length) {
    parts.push(part.slice(0, -1))
    consumed += 1
    part = (physical[at + consumed] ?? '').replace(/^\s+/u, '')
  }
  return { text: [...parts, part].join('\n'), consumed }
}

function endsInBreak(text: string): boolean {
  let backslashes = 0
  while (text.charAt(text.length - 1 - backslashes) === '\\') backslashes += 1
  return backslashes % 2 === 1
}

/** A tab counts as four blanks. */
function widthOf(blanks: string): number {
  return blanks.replaceAll('\t', '    ').length
}
