import {
  ancestors,
  commitmentId,
  isParked,
  KINDS,
  mapRoots,
  walkBranch,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
  type PlainDate,
} from '../../../domain'
import { foldText, termsOf } from '../../../editor'

/** What the field of a week offers: an action that is open, or a new one below a key result. */
export type Suggestion =
  | { readonly type: 'action'; readonly node: NodeRecord }
  | {
      readonly type: 'new'
      readonly keyResult: NodeRecord
      readonly title: string
      readonly owner: string | null
    }

const ACTIONS_SHOWN = 8
const KEY_RESULTS_SHOWN = 12
const NO_DAY = '9999'

interface Wanted {
  readonly text: string
  readonly week: PlainDate
  /** The node at work: its key result comes first. */
  readonly active: NodeId | null
}

/** Open actions that have the words and are not on the week yet, the first due first; then key results for a new one. */
export function suggestionsFor(
  document: DocumentReader,
  { text, week, active }: Wanted,
): readonly Suggestion[] {
  const { title, owner } = readEntry(text)
  const actions = openActions(document, week, termsOf(title))
    .slice(0, ACTIONS_SHOWN)
    .map((node) => ({ type: 'action' as const, node }))
  if (title === '') return actions
  const places = keyResultsFor(document, active).map((keyResult) => ({
    type: 'new' as const,
    keyResult,
    title,
    owner,
  }))
  return [...actions, ...places]
}

/** "Call Acme @Li Wei": what follows the last @ names who does it. */
export function readEntry(text: string): { readonly title: string; readonly owner: string | null } {
  const match = /^(.*)\s@([^@]+)$/su.exec(text.trim())
  const [title, owner] = [match?.[1]?.trim(), match?.[2]?.trim()]
  return title && owner ? { title, owner } : { title: text.trim(), owner: null }
}

function openActions(document: DocumentReader, week: PlainDate, terms: readonly string[]): NodeRecord[] {
  const found: NodeRecord[] = []
  for (const node of document.all('nodes')) {
    if (KINDS[node.kind].progress !== 'done' || node.done || node.title.trim() === '') continue
    const title = foldText(node.title)
    if (!terms.every((term) => title.includes(term))) continue
    if (document.get('commitments', commitmentId(week, node.id)) === undefined) found.push(node)
  }
  return found
    .sort((a, b) => ((a.due ?? NO_DAY) < (b.due ?? NO_DAY) ? -1 : a.due === b.due ? 0 : 1))
    .slice(0, 4 * ACTIONS_SHOWN)
    .filter(({ id }) => !isParked(document, id))
}

/** The key result at work or above it first, then as many as are shown in the order of the map. */
function keyResultsFor(document: DocumentReader, active: NodeId | null): NodeRecord[] {
  const near = active === null ? [] : [active, ...ancestors(document, active)]
  const found = new Set<NodeRecord>()
  const take = (id: NodeId): void => {
    const node = document.node(id)
    if (node !== undefined && KINDS[node.kind].progress === 'metric') found.add(node)
  }
  near.forEach(take)
  for (const root of mapRoots(document))
    for (const id of walkBranch(document, root)) {
      if (found.size >= KEY_RESULTS_SHOWN) return [...found]
      take(id)
    }
  return [...found]
}
