import { LOOSE_KIND, ROOT_KIND } from '../../../domain'
import type { ForeignNode } from '../../foreign-tree'
import type { PlacedNode } from '../placed-node'
import { maskEscapes } from './escape'
import { withoutEmphasis } from './inline'
import { labelOf, type Label } from './labels'

const CASE = /^(?:case|example|案例|例子?)\s?[:：]\s*(.+)$/isu

interface Draft {
  readonly source: ForeignNode
  readonly label: Label | null
}

/**
 * The tree of a flat text in which lines such as `KR1: …` stand under the line that says their objective, be it
 * labelled or not. What belongs to no objective is kept as ideas in the parking lot.
 */
export function labelledLines(lines: readonly ForeignNode[]): readonly PlacedNode[] {
  const drafts = lines.map((source) => ({
    source,
    label: labelOf(maskEscapes(withoutEmphasis(source.title))),
  }))
  const objectives = objectiveLines(drafts)
  const big = bigObjective(drafts, objectives)
  const parent = big?.node ?? null
  const nodes: PlacedNode[] = parent ? [parent] : []
  const ideas: PlacedNode[] = []
  let objective: PlacedNode | null = null
  for (const draft of drafts) {
    const { source } = draft
    if (draft === big?.draft) continue
    if (objectives.has(draft)) {
      objective = { source, parent, parked: false, placeKind: 'objective' }
      nodes.push(objective)
    } else if (draft.label?.kind === 'keyResult')
      nodes.push({ source, parent: objective ?? parent, parked: false, placeKind: 'keyResult' })
    else ideas.push({ source, parent: null, parked: true, placeKind: LOOSE_KIND })
  }
  return [...nodes, ...ideas]
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
): { readonly draft: Draft; readonly node: PlacedNode } | null {
  const labelled = drafts.find(({ label }) => label?.kind === ROOT_KIND)
  const told = drafts.find((draft) => CASE.test(draft.source.title) && !objectives.has(draft))
  const first = drafts.find((draft) => !draft.label && !objectives.has(draft))
  const draft = labelled ?? told ?? (first === drafts[0] ? first : undefined)
  if (!draft) return null
  const { source } = draft
  const title = labelled ? source.title : (CASE.exec(source.title)?.[1] ?? source.title)
  const node = {
    source: { ...source, title },
    parent: null,
    parked: false,
    placeKind: ROOT_KIND,
  }
  return { draft, node }
}
