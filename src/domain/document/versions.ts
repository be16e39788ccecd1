import type { NodeId } from '../model'

/** How often nodes, families and branches have changed; a revision of the document is the clock. */
export interface Versions {
  readonly revision: number
  version(id: NodeId): number
  familyVersion(id: NodeId | null): number
  branchVersion(id: NodeId): number
  /**
   * Runs a change of these nodes and increases the versions of all that it affects: the nodes, the families that
   * they leave and join, and the branches above them before and after.
   */
  track(touched: ReadonlySet<NodeId>, change: () => void): void
}

/** `parentOf` is undefined for a node that does not exist. */
export function createVersions(parentOf: (id: NodeId) => NodeId | null | undefined): Versions {
  const FIRST = 1
  const nodes = new Map<NodeId, number>()
  const families = new Map<NodeId | null, number>()
  const branches = new Map<NodeId, number>()
  let revision = FIRST

  function increase(touched: ReadonlySet<NodeId>): void {
    const visited = new Set<NodeId>()
    for (const id of touched) {
      nodes.set(id, revision)
      const family = parentOf(id)
      if (family !== undefined) families.set(family, revision)
      let above: NodeId | null | undefined = id
      while (above !== null && above !== undefined && !visited.has(above)) {
        visited.add(above)
        branches.set(above, revision)
        above = parentOf(above)
      }
    }
  }

  return {
    get revision() {
      return revision
    },
    version: (id) => nodes.get(id) ?? FIRST,
    familyVersion: (id) => families.get(id) ?? FIRST,
    branchVersion: (id) => branches.get(id) ?? FIRST,
    track(touched, change) {
      revision += 1
      increase(touched)
      change()
      increase(touched)
    },
  }
}
