import {
  mapRoots,
  ranksOf,
  sortByRank,
  walkBranch,
  type DocumentReader,
  type NodeId,
  type Ranks,
} from '../../domain'
import { compareCodeUnits } from '../../lib'
import { LEVELS, type Diagnostic } from '../types'

/** What is found at present, by node. */
export interface Findings {
  /** Replaces the findings of a node; true when that changed anything. */
  set(id: NodeId, found: readonly Diagnostic[]): boolean
  /** All of a node: the highest level first, then by rule. The list stays the same object until it changes. */
  of(id: NodeId): readonly Diagnostic[]
  /** The nodes of which there are any. */
  nodes(): Iterable<NodeId>
  /** Grows when any finding changes. */
  readonly changes: number
}

const NONE: readonly Diagnostic[] = []

/** Begins with the findings of `base`, which must stay as they are as long as these are in use; without it, with none. */
export function createFindings(base?: Findings): Findings {
  const byNode = new Map<NodeId, readonly Diagnostic[]>()
  let changes = 0
  const of = (id: NodeId): readonly Diagnostic[] => byNode.get(id) ?? base?.of(id) ?? NONE

  return {
    set(id, found) {
      const before = of(id)
      const after = [...found].sort(byUrgency)
      if (isSame(before, after)) return false
      changes += 1
      if (after.length === 0 && base === undefined) byNode.delete(id)
      else byNode.set(id, after)
      return true
    },
    of,
    *nodes() {
      for (const [id, found] of byNode) if (found.length > 0) yield id
      for (const id of base?.nodes() ?? []) if (!byNode.has(id)) yield id
    },
    get changes() {
      return changes
    },
  }
}

function byUrgency(a: Diagnostic, b: Diagnostic): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compareCodeUnits(a.key, b.key)
}

function isSame(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  if (a.length === 0 && b.length === 0) return true
  return a.length === b.length && JSON.stringify(a) === JSON.stringify(b)
}

/**
 * Lists all findings in reading order of the map: the same list as long as they and the structure of the map stay the
 * same. Only a change of structure makes it walk the map again; after any other it looks only where something is found.
 */
export function createFindingsList(
  document: DocumentReader,
  findings: Findings,
): () => readonly Diagnostic[] {
  let structureVersion = 0
  let ranks: Ranks = new Map()
  let changes = -1
  let all: readonly Diagnostic[] = []

  return () => {
    const isSameMap = document.structureVersion === structureVersion
    if (isSameMap && findings.changes === changes) return all
    if (!isSameMap) ranks = ranksOf(mapRoots(document).flatMap((root) => [...walkBranch(document, root)]))
    structureVersion = document.structureVersion
    changes = findings.changes
    all = sortByRank(findings.nodes(), ranks).flatMap((id) => findings.of(id))
    return all
  }
}
