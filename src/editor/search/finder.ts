import {
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

/** A node and its words as they are compared. */
interface Entry {
  readonly node: NodeRecord
  readonly text: string
}

/**
 * One finder per editor. It keeps the nodes in reading order until the map changes, and the compared text of each
 * record for as long as the record lasts: a keystroke walks no tree and folds no title anew.
 */
export function createFinder(): Finder {
  const texts = new WeakMap<NodeRecord, string>()
  let entries: { readonly revision: number; readonly all: readonly Entry[] } | null = null
  let last: { readonly basis: readonly unknown[]; readonly found: Found } | null = null

  function textOf(node: NodeRecord): string {
    const known = texts.get(node)
    if (known !== undefined) return known
    const text = foldText(`${node.title}\n${node.note}`)
    texts.set(node, text)
    return text
  }

  function entriesOf(document: DocumentReader): readonly Entry[] {
    if (entries?.revision !== document.revision) {
      const all = inReadingOrder(document).map((node) => ({ node, text: textOf(node) }))
      entries = { revision: document.revision, all }
    }
    return entries.all
  }

  return {
    found: ({ document, checks, moment: { search } }) => {
      if (search === null || isEmptyQuery(search.query)) return null
      const { query } = search
      const basis = [document.revision, checks.revision, query]
      if (last?.basis.every((part, index) => part === basis[index]) !== true) {
        const fitting = entriesOf(document).filter(matcher(query, checks))
        const ids = fitting.map(({ node }) => node.id)
        last = { basis, found: foundAmong(document, ids) }
      }
      return last.found
    },
  }
}

function inReadingOrder(document: DocumentReader): readonly NodeRecord[] {
  const nodes: NodeRecord[] = []
  for (const root of [...mapRoots(document), ...parkedRoots(document)])
    for (const id of walkBranch(document, root)) {
      const node = document.node(id)
      if (node !== undefined) nodes.push(node)
    }
  return nodes
}

function foundAmong(document: DocumentReader, ids: readonly NodeId[]): Found {
  const own = new Set(ids)
  const above = aboveAll(document, ids)
  return { ids, has: (id) => own.has(id), below: (id) => above.has(id) }
}

function aboveAll(document: DocumentReader, ids: readonly NodeId[]): ReadonlySet<NodeId> {
  const above = new Set<NodeId>()
  for (const id of ids) {
    let step = document.node(id)?.parentId ?? null
    while (step !== null && !above.has(step)) {
      above.add(step)
      step = document.node(step)?.parentId ?? null
    }
  }
  return above
}

/** The cheapest questions come first. */
function matcher(query: SearchQuery, checks: Checks): (entry: Entry) => boolean {
  const { kind, owner, check, confidence } = query
  const terms = termsOf(query.text)
  return ({ node, text }) =>
    (kind === null || node.kind === kind) &&
    (owner === null || (node.owner ?? '') === owner) &&
    (confidence === null || bandOf(node) === confidence) &&
    terms.every((term) => text.includes(term)) &&
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
