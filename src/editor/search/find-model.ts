import { sortByRank, ranksOf, type DocumentReader, type NodeId, type Ranks } from '../../domain'
import type { Diagnostic } from '../../rules'
import type { Checks } from '../diagnostics/checks'
import type { OpenSearch } from '../session/session'
import { changedSince } from './changed-since'
import { createMatcher } from './matcher'
import { isEmptyQuery, type SearchQuery } from './query'
import { readingRanks } from './reading-ranks'

/** The nodes that a search matches. */
export interface Matches {
  /** In reading order of the map, then of the parking lot. */
  readonly ids: readonly NodeId[]
  has(id: NodeId): boolean
  /** Does the branch of the node hold a match below it? */
  below(id: NodeId): boolean
}

interface SearchState {
  readonly document: DocumentReader
  readonly checks: Checks
  readonly ephemeral: { readonly search: Omit<OpenSearch, 'opened'> | null }
}

/** The matches of the open search; the same object as long as they stay the same. */
export interface FindModel {
  /** Null while no search is open, or its query is empty. */
  matches(state: SearchState): Matches | null
}

interface Search {
  readonly query: SearchQuery
  /** All findings, where the query asks for some. */
  readonly findings: readonly Diagnostic[] | null
  readonly structureVersion: number
  /** Nodes that may match, by their place in the reading order. */
  readonly ranks: Ranks
  readonly revision: number
  readonly matches: Matches
}

/**
 * A model for one editor. It walks the map when the structure changes, and matches every node when the query does; after
 * any other change it looks only at the records that changed.
 */
export function createFindModel(): FindModel {
  const match = createMatcher()
  let order: { readonly version: number; readonly ranks: Ranks } | null = null
  let last: Search | null = null

  function orderOf(document: DocumentReader): Ranks {
    const version = document.structureVersion
    if (order?.version !== version) order = { version, ranks: readingRanks(document) }
    return order.ranks
  }

  function startSearch(document: DocumentReader, query: SearchQuery, findings: Search['findings']): Search {
    const { revision, structureVersion } = document
    const ranks = findings === null ? orderOf(document) : ranksWithFindings(findings, query.check)
    const ids = [...ranks.keys()].filter((id) => match(document.node(id), query))
    return { query, findings, structureVersion, ranks, revision, matches: matchesOf(document, ids) }
  }

  function continueSearch(document: DocumentReader, search: Search): Search {
    const { query, ranks, matches } = search
    const fits = (id: NodeId): boolean => ranks.has(id) && match(document.node(id), query)
    const changed = [...changedSince(document, search.revision)].filter((id) => fits(id) !== matches.has(id))
    const { revision } = document
    if (changed.length === 0) return { ...search, revision }
    const own = new Set(matches.ids)
    for (const id of changed) if (!own.delete(id)) own.add(id)
    return { ...search, revision, matches: matchesOf(document, sortByRank(own, ranks)) }
  }

  return {
    matches: ({ document, checks, ephemeral: { search } }) => {
      if (search === null || isEmptyQuery(search.query)) return null
      const { query } = search
      const findings = query.check === null ? null : checks.all()
      if (!last || !isSameSearch(last, query, findings, document))
        last = startSearch(document, query, findings)
      else if (last.revision !== document.revision) last = continueSearch(document, last)
      return last.matches
    },
  }
}

/** Is it still the search for this, over a map of the same structure? */
function isSameSearch(
  search: Search,
  query: SearchQuery,
  findings: Search['findings'],
  { structureVersion }: DocumentReader,
): boolean {
  return (
    search.query === query && search.findings === findings && search.structureVersion === structureVersion
  )
}

/** The nodes with findings of a rule, or of any, in the order of the findings. */
function ranksWithFindings(findings: readonly Diagnostic[], check: SearchQuery['check']): Ranks {
  const asked = findings.filter(({ ruleId }) => check === 'any' || ruleId === check)
  return ranksOf(asked.map(({ nodeId }) => nodeId))
}

function matchesOf(document: DocumentReader, ids: readonly NodeId[]): Matches {
  const own = new Set(ids)
  const above = ancestorsOf(document, ids)
  return { ids, has: (id) => own.has(id), below: (id) => above.has(id) }
}

function ancestorsOf(document: DocumentReader, ids: readonly NodeId[]): ReadonlySet<NodeId> {
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
