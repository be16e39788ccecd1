import { sortByRank, ranksOf, type DocumentReader, type NodeId, type Ranks } from '../../domain'
import type { Diagnostic } from '../../rules'
import type { Checks } from '../diagnostics'
import type { OpenSearch } from '../session'
import { changedSince } from './changed-since'
import { createMatcher } from './matcher'
import { isEmptyQuery, type SearchQuery } from './query'
import { readingRanks } from './reading-ranks'

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
  readonly ephemeral: { readonly search: OpenSearch | null }
}

/** Answers what the open search finds; the same object as long as that stays the same. */
export interface Finder {
  /** Null while nothing is asked for. */
  found(scene: SearchScene): Found | null
}

interface Search {
  readonly query: SearchQuery
  /** All findings, where the query asks for some. */
  readonly findings: readonly Diagnostic[] | null
  readonly structureVersion: number
  /** Those that come into question. */
  readonly ranks: Ranks
  readonly revision: number
  readonly found: Found
}

/**
 * One finder per editor. It walks the map when the structure changes, and matches all anew when something else is asked
 * for; after any other change it looks only at the records that changed.
 */
export function createFinder(): Finder {
  const match = createMatcher()
  let order: { readonly version: number; readonly ranks: Ranks } | null = null
  let last: Search | null = null

  function orderOf(document: DocumentReader): Ranks {
    const version = document.structureVersion
    if (order?.version !== version) order = { version, ranks: readingRanks(document) }
    return order.ranks
  }

  function begin(document: DocumentReader, query: SearchQuery, findings: Search['findings']): Search {
    const { revision, structureVersion } = document
    const ranks = findings === null ? orderOf(document) : flagged(findings, query.check)
    const ids = [...ranks.keys()].filter((id) => match(document.node(id), query))
    return { query, findings, structureVersion, ranks, revision, found: foundAmong(document, ids) }
  }

  function goOn(document: DocumentReader, search: Search): Search {
    const { query, ranks, found } = search
    const fits = (id: NodeId): boolean => ranks.has(id) && match(document.node(id), query)
    const turned = [...changedSince(document, search.revision)].filter((id) => fits(id) !== found.has(id))
    const { revision } = document
    if (turned.length === 0) return { ...search, revision }
    const own = new Set(found.ids)
    for (const id of turned) if (!own.delete(id)) own.add(id)
    return { ...search, revision, found: foundAmong(document, sortByRank(own, ranks)) }
  }

  return {
    found: ({ document, checks, ephemeral: { search } }) => {
      if (search === null || isEmptyQuery(search.query)) return null
      const { query } = search
      const findings = query.check === null ? null : checks.all()
      if (!last || !isAbout(last, query, findings, document)) last = begin(document, query, findings)
      else if (last.revision !== document.revision) last = goOn(document, last)
      return last.found
    },
  }
}

/** Is it still the search for this, over a map of the same structure? */
function isAbout(
  search: Search,
  query: SearchQuery,
  findings: Search['findings'],
  { structureVersion }: DocumentReader,
): boolean {
  return (
    search.query === query && search.findings === findings && search.structureVersion === structureVersion
  )
}

/** The nodes about which a rule speaks, or any, in the order of the findings. */
function flagged(findings: readonly Diagnostic[], check: SearchQuery['check']): Ranks {
  const asked = findings.filter(({ ruleId }) => check === 'any' || ruleId === check)
  return ranksOf(asked.map(({ nodeId }) => nodeId))
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
