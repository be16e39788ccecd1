import {
  ancestors,
  commitmentId,
  KINDS,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
  type PlainDate,
} from '../../../domain'
import { foldText, termsOf } from '../../../editor'
import type { Steps } from '../../../lib'
import type { WeekIndex } from '../week-index'

/** What the field of a week offers: an action that is open, or a new one below a key result. */
export type Suggestion =
  | { readonly type: 'action'; readonly node: NodeRecord }
  | {
      readonly type: 'new'
      readonly keyResult: NodeRecord
      readonly title: string
      readonly owner: string | null
    }

/** So many are shown, of which most are actions that are open. */
const SHOWN = 12
const ACTIONS_SHOWN = 8

interface Wanted {
  readonly text: string
  readonly week: PlainDate
  /** The node at work: its key result comes first. */
  readonly active: NodeId | null
}

/** Open actions that have the words and are not on the week yet, the first due first; then key results for a new one. */
export function* suggestionsFor(
  document: DocumentReader,
  index: WeekIndex,
  { text, week, active }: Wanted,
): Steps<readonly Suggestion[]> {
  const { title, owner } = readEntry(text)
  const terms = termsOf(title)
  const actions: Suggestion[] = []
  for (const node of index.openActions()) {
    if (actions.length === ACTIONS_SHOWN) break
    const folded = foldedTitle(node)
    yield
    if (!terms.every((term) => folded.includes(term))) continue
    if (document.get('commitments', commitmentId(week, node.id)) === undefined)
      actions.push({ type: 'action', node })
  }
  if (title === '') return actions
  const places = keyResultsFor(document, index, active).slice(0, SHOWN - actions.length)
  return [...actions, ...places.map((keyResult) => ({ type: 'new' as const, keyResult, title, owner }))]
}

/** Titles as they are compared; a record never changes. */
const foldedTitles = new WeakMap<NodeRecord, string>()

function foldedTitle(node: NodeRecord): string {
  const folded = foldedTitles.get(node) ?? foldText(node.title)
  foldedTitles.set(node, folded)
  return folded
}

/** "Call Acme @Li Wei": what follows the last @ names who does it. */
export function readEntry(text: string): { readonly title: string; readonly owner: string | null } {
  const match = /^(.*)\s@([^@]+)$/su.exec(text.trim())
  const [title, owner] = [match?.[1]?.trim(), match?.[2]?.trim()]
  return title && owner ? { title, owner } : { title: text.trim(), owner: null }
}

/** The key result at work or above it first, then others in the order of the map. */
function keyResultsFor(document: DocumentReader, index: WeekIndex, active: NodeId | null): NodeRecord[] {
  const near = active === null ? [] : [active, ...ancestors(document, active)]
  const isKeyResult = (node: NodeRecord): boolean => KINDS[node.kind].progress === 'metric'
  const found = new Set(
    [...near, ...index.keyResults().slice(0, SHOWN)]
      .flatMap((id) => document.node(id) ?? [])
      .filter(isKeyResult),
  )
  return [...found]
}
