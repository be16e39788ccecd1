import { isParked, mapRoots, walkBranch, type DocumentReader, type NodeId } from '../../domain'
import { createQueue } from '../../lib'
import type { Touched } from './touched'

/** Which rules must look at a node again: those that read its parent, its children or its peers, or all. */
export type Extent = 'parent' | 'children' | 'map' | 'all'

/** What is still to be looked at. Nodes in the parking lot never are. */
export interface Agenda {
  addMap(): void
  /** Adds what a change touched; answers with the nodes that left the map. */
  addTouched(touched: Touched): readonly NodeId[]
  /** A node whose peers changed. */
  readonly addPeer: (id: NodeId) => void
  /** A key result of whose link something else is known: rules that read that have scope parent. */
  readonly addLink: (id: NodeId) => void
  /** The next node to file under its keys; every node is filed before any is checked. */
  nextToFile(): NodeId | null
  nextToCheck(): readonly [NodeId, Extent] | null
  readonly size: number
}

/** An agenda with nothing on it. */
export function createAgenda(document: DocumentReader): Agenda {
  const toFile = createQueue<NodeId>()
  const toCheck = createQueue<NodeId>()
  const extents = new Map<NodeId, Extent>()
  /** To file because of their place alone; what stands below them follows when it is their turn. */
  const toRefile = createQueue<NodeId>()

  function add(id: NodeId, extent: Extent): void {
    if (extent === 'all') toFile.add(id)
    addToCheck(id, extent)
  }

  function addToCheck(id: NodeId, extent: Extent): void {
    const noted = extents.get(id)
    extents.set(id, noted === undefined || noted === extent ? extent : 'all')
    toCheck.add(id)
  }

  function addBranch(root: NodeId): void {
    for (const id of walkBranch(document, root)) add(id, 'all')
  }

  function remove(id: NodeId): void {
    toFile.remove(id)
    toRefile.remove(id)
    toCheck.remove(id)
    extents.delete(id)
  }

  function nextToRefile(): NodeId | null {
    const id = toRefile.next() ?? null
    if (id !== null) document.children(id).forEach(toRefile.add)
    return id
  }

  const onMap = (id: NodeId): boolean => document.node(id) !== undefined && !isParked(document, id)

  return {
    addMap: () => mapRoots(document).forEach(addBranch),
    addTouched({ nodes, parents, children, branches, reordered }) {
      const lost = new Set<NodeId>()
      for (const id of branches)
        if (onMap(id)) addBranch(id)
        else for (const below of walkBranch(document, id)) lost.add(below)
      for (const id of nodes)
        if (onMap(id)) add(id, 'all')
        else lost.add(id)
      for (const id of reordered) if (onMap(id)) toRefile.add(id)
      for (const id of parents) if (onMap(id)) add(id, 'children')
      for (const id of children) if (onMap(id)) add(id, 'parent')
      lost.forEach(remove)
      return [...lost]
    },
    addPeer: (id) => addToCheck(id, 'map'),
    addLink: (id) => addToCheck(id, 'parent'),
    nextToFile: () => toFile.next() ?? nextToRefile(),
    nextToCheck() {
      const id = toCheck.next()
      const extent = id === undefined ? undefined : extents.get(id)
      if (id === undefined || extent === undefined) return null
      extents.delete(id)
      return [id, extent]
    },
    get size() {
      return toCheck.size + toRefile.size
    },
  }
}
