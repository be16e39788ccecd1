import {
  ancestors,
  mapRoots,
  parkedRoots,
  walkBranch,
  type Confidence,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
} from '../../domain'
import type { Checks } from '../checks'
import type { OpenSearch } from '../session'
import { foldText, termsOf } from './fold-text'
import { isEmptyQuery, type ConfidenceBand, type SearchQuery } from './query'

/** What a search has found. */
export interface Found {
  /** In reading order of the map, then of the parking lot. */
  readonly ids: readonly NodeId[]
  has(id: NodeId): boolean
  /** Does anything found stand below the node? */
  below(id: NodeId): boolean
}

interface SearchScene {
  readonly document: DocumentReader
  readonly checks: Checks
  readonly moment: { readonly search: OpenSearch | null }
}

/** Answers what the open search finds; the same object until map, checks or query change. */
export interface Finder {
  /** Null while nothing is asked for. */
  found(scene: SearchScene): Found | null
}

/** One finder per editor: it keeps the compared text of each record, so that a keystroke folds no title anew. */
export function createFinder(): Finder {
  const texts = new WeakMap<NodeRecord, string>()
  let last: { readonly basis: readonly unknown[]; readonly found: Found } | null = null

  function textOf(node: NodeRecord): string {
    const known = texts.get(node)
    if (known !== undefined) return known
    const text = foldText(`${node.title}\n${node.note}`)
    texts.set(node, text)
    return text
  }

  return {
    found: ({ document, checks, moment: { search } }) => {
      if (search === null || isEmptyQuery(search.query)) return null
      const { query } = search
      const basis = [document.revision, checks.revision, query]
      if (last?.basis.every((part, index) => part === basis[index]) !== true)
        last = { basis, found: find(document, matcher(query, checks, textOf)) }
      return last.found
    },
  }
}

type Fits = (node: NodeRecord) => boolean

function find(document: DocumentReader, fits: Fits): Found {
  const ids: NodeId[] = []
  for (const root of [...mapRoots(document), ...parkedRoots(document)])
    for (const id of walkBranch(document, root)) {
      const node = document.node(id)
      if (node !== undefined && fits(node)) ids.push(id)
    }
  const own = new Set(ids)
  const above = aboveAll(document, ids)
  return { ids, has: (id) => own.has(id), below: (id) => above.has(id) }
}

function aboveAll(document: DocumentReader, ids: readonly NodeId[]): ReadonlySet<NodeId> {
  const above = new Set<NodeId>()
  for (const id of ids)
    for (const step of ancestors(document, id)) {
      if (above.has(step)) break
      above.add(step)
    }
  return above
}

/** The cheapest questions come first. */
function matcher(query: SearchQuery, checks: Checks, textOf: (node: NodeRecord) => string): Fits {
  const { kind, owner, check, confidence } = query
  const terms = termsOf(query.text)
  return (node) =>
    (kind === null || node.kind === kind) &&
    (owner === null || (node.owner ?? '') === owner) &&
    (confidence === null || bandOf(node) === confidence) &&
    terms.every((term) => textOf(node).includes(term)) &&
    (check === null || isFlagged(checks, node.id, check))
}

function isFlagged(checks: Checks, id: NodeId, check: string): boolean {
  return checks.of(id).some(({ ruleId }) => check === 'any' || ruleId === check)
}

/** Only key results are asked for confidence; what others carry from earlier does not count. */
function bandOf({ kind, confidence }: NodeRecord): ConfidenceBand | null {
  if (kind !== 'keyResult') return null
  return confidence === null ? 'none' : bandOfValue(confidence)
}

function bandOfValue(confidence: Confidence): ConfidenceBand {
  if (confidence <= 3) return 'low'
  return confidence >= 7 ? 'high' : 'middle'
}
