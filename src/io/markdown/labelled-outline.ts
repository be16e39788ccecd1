import { maskEscapes } from './escape'
import { labelOf, type Label } from './labels'
import { newItem, type Outline, type OutlineItem } from './outline'
import type { ScannedLine } from './scan'

const CASE = /^(?:case|example|案例|例子?)\s?[:：]\s*(.+)$/isu

/**
 * The tree of a flat text in which lines such as `KR1: …` stand under the line that says their objective, be it
 * labelled or not. What belongs to no objective is kept as ideas in the parking lot.
 */
export function labelledOutline(lines: readonly ScannedLine[]): Outline {
  const drafts = lines.map((line) => ({ line, label: labelOf(maskEscapes(line.text)) }))
  const objectives = objectiveLines(drafts)
  const big = bigObjective(drafts, objectives)
  const items: OutlineItem[] = big ? [big.item] : []
  const ideas: OutlineItem[] = []
  const parent = big?.item ?? null
  let objective: OutlineItem | null = null
  for (const draft of drafts) {
    const { text, line } = draft.line
    if (draft === big?.draft) continue
    if (objectives.has(draft)) {
      objective = newItem({ text, line, parent, parked: false, placeKind: 'objective' })
      items.push(objective)
    } else if (draft.label?.kind === 'keyResult')
      items.push(newItem({ text, line, parent: objective ?? parent, parked: false, placeKind: 'keyResult' }))
    else ideas.push(newItem({ text, line, parent: null, parked: true, placeKind: 'idea' }))
  }
  return { items: [...items, ...ideas], losses: [] }
}

interface Draft {
  readonly line: ScannedLine
  readonly label: Label | null
}

/** A labelled objective, or the last unlabelled line before key results begin to count anew. */
function objectiveLines(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const objectives = new Set<Draft>()
  let candidate: Draft | null = null
  let counted = Number.POSITIVE_INFINITY
  for (const draft of drafts) {
    if (draft.label?.kind === 'objective') {
      objectives.add(draft)
      candidate = null
      counted = 0
    } else if (draft.label?.kind === 'keyResult') {
      const number = draft.label.number ?? counted + 1
      if (candidate && number <= counted) objectives.add(candidate)
      candidate = null
      counted = number
    } else if (!draft.label) candidate = draft
  }
  return objectives
}

function bigObjective(
  drafts: readonly Draft[],
  objectives: ReadonlySet<Draft>,
): { readonly draft: Draft; readonly item: OutlineItem } | null {
  const labelled = drafts.find(({ label }) => label?.kind === 'bigObjective')
  const told = drafts.find((draft) => CASE.test(draft.line.text) && !objectives.has(draft))
  const first = drafts.find((draft) => !draft.label && !objectives.has(draft))
  const draft = labelled ?? told ?? (first === drafts[0] ? first : undefined)
  if (!draft) return null
  const text = labelled ? draft.line.text : (CASE.exec(draft.line.text)?.[1] ?? draft.line.text)
  const item = newItem({
    text,
    line: draft.line.line,
    parent: null,
    parked: false,
    placeKind: 'bigObjective',
  })
  return { draft, item }
}
