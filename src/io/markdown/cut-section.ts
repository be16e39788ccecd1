import type { DocumentContent, ImportLoss } from '../../domain'
import { compareCodeUnits } from '../../lib'
import { readCut, writeCut, type ForeignCut } from '../interpret/fields/cut-line'
import { isCutHeading } from '../interpret/text/kind-markers'
import type { ScannedLine } from './scan'
import { writeTitle } from './write-title'

/** The log of what was cut as a section at the end, a line a card; nothing where nothing was cut. */
export function writeCutSection({ cuts }: Pick<DocumentContent, 'cuts'>): readonly string[] {
  if (cuts.length === 0) return []
  const inOrder = cuts.toSorted((a, b) => compareCodeUnits(a.date, b.date) || compareCodeUnits(a.id, b.id))
  return ['# Cut log', ...inOrder.map((cut) => `- ${writeCut(writeTitle(inOneLine(cut.title)), cut)}`)]
}

interface WithoutCuts {
  /** The lines of the map. */
  readonly lines: readonly ScannedLine[]
  readonly cuts: readonly ForeignCut[]
  readonly losses: readonly ImportLoss[]
}

/** Takes the section of what was cut off the lines of a map: a heading of the first level and the bullets below it. */
export function takeCutSection(lines: readonly ScannedLine[]): WithoutCuts {
  const from = lines.findIndex(
    (line) => line.type === 'heading' && line.level === 1 && isCutHeading(line.text),
  )
  if (from < 0) return { lines, cuts: [], losses: [] }
  const next = lines.findIndex(({ type }, at) => at > from && type === 'heading')
  const to = next < 0 ? lines.length : next
  const entries = lines.slice(from + 1, to).map((line) => ({ line, cut: readCut(line.text) }))
  return {
    lines: [...lines.slice(0, from), ...lines.slice(to)],
    cuts: entries.flatMap(({ cut }) => cut ?? []),
    losses: entries
      .filter(({ cut }) => cut === null)
      .map(({ line: { line, text } }) => ({ code: 'attributeDropped', line, text })),
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
