import { isParked, mapRoots, walkBranch, type DocumentReader, type NodeId } from '../../domain'
import type { Touched } from './touched'

/** Which rules must look at a node again: those that read its parent, those that read its children, or all. */
export type Extent = 'parent' | 'children' | 'all'

/** What is still to be looked at. Nodes in the parking lot never are. */
export interface Agenda {
  addMap(): void
  /** Adds what a change touched; answers with the nodes that left the map. */
  addTouched(touched: Touched): readonly NodeId[]
  /** A node whose peers changed. */
  readonly addPeer: (id: NodeId) => void
  /** The next node to file under its keys; every node is filed before any is checked. */
  nextToFile(): NodeId | null
  nextToCheck(): readonly [NodeId, Extent] | null
  readonly size: number
}

export function createAgenda(document: DocumentReader): Agenda {
  const toFile = new Set<NodeId>()
  const toCheck = new Map<NodeId, Extent>()

  function add(id: NodeId, extent: Extent): void {
    if (extent === 'all') toFile.add(id)
    const noted = toCheck.get(id)
    toCheck.set(id, noted === undefined || noted === extent ? extent : 'all')
  }

  function addBranch(root: NodeId): void {
    for (const id of walkBranch(document, root)) add(id, 'all')
  }

  function remove(id: NodeId): void {
    toFile.delete(id)
    toCheck.delete(id)
  }

  const onMap = (id: NodeId): boolean => document.node(id) !== undefined && !isParked(document, id)

  return {
    addMap: () => mapRoots(document).forEach(addBranch),
    addTouched({ nodes, parents, children, branches }) {
      const lost = new Set<NodeId>()
      for (const id of branches)
        if (onMap(id)) addBranch(id)
        else for (const below of walkBranch(document, id)) lost.add(below)
      for (const id of nodes)
        if (onMap(id)) add(id, 'all')
        else lost.add(id)
      for (const id of parents) if (onMap(id)) add(id, 'children')
      for (const id of children) if (onMap(id)) add(id, 'parent')
      lost.forEach(remove)
      return [...lost]
    },
    addPeer: (id) => toCheck.set(id, 'all'),
    nextToFile() {
      const [id] = toFile
      if (id === undefined) return null
      toFile.delete(id)
      return id
    },
    nextToCheck() {
      const [entry] = toCheck
      if (entry === undefined) return null
      toCheck.delete(entry[0])
      return entry
    },
    get size() {
      return toCheck.size
    },
  }
}
