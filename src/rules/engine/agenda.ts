import {
  changesOf,
  hasOtherParent,
  hasOtherPosition,
  isParked,
  mapRoots,
  touchedNodes,
  walkBranch,
  type DocumentDiff,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
} from '../../domain'
import { createQueue } from '../../lib'

/** Which rules check a node again: those that read its parent, its children or its peers, or all. */
export type RecheckScope = 'parent' | 'children' | 'map' | 'all'

/** The queue of nodes to index and to check. Nodes in the parking lot never are in it. */
export interface Agenda {
  /** Adds every node of the map; they are walked through as they are taken out. */
  addMap(): void
  /** Adds what a change touched; returns the nodes that left the map. */
  addTouched(touched: Touched): readonly NodeId[]
  /** A node whose peers changed. */
  readonly addPeer: (id: NodeId) => void
  /** A key result whose evidence changed: rules that read that have scope parent. */
  readonly addLink: (id: NodeId) => void
  /** The next node to index under its keys; every node is indexed before any is checked. */
  nextToIndex(): NodeId | null
  nextToCheck(): readonly [NodeId, RecheckScope] | null
  /** At least one as long as anything is on it. */
  readonly size: number
}

/** An agenda with nothing on it. */
export function createAgenda(document: DocumentReader): Agenda {
  const toIndex = createQueue<NodeId>()
  const toCheck = createQueue<NodeId>()
  const scopes = new Map<NodeId, RecheckScope>()
  /** To index again because of their place alone; their children are added when they are taken out. */
  const toReindex = createQueue<NodeId>()
  const walk = createMapWalk(document, (id) => addToCheck(id, 'all'))

  function add(id: NodeId, scope: RecheckScope): void {
    if (scope === 'all') toIndex.add(id)
    addToCheck(id, scope)
  }

  function addToCheck(id: NodeId, scope: RecheckScope): void {
    const noted = scopes.get(id)
    scopes.set(id, noted === undefined || noted === scope ? scope : 'all')
    toCheck.add(id)
  }

  function addBranch(root: NodeId): void {
    for (const id of walkBranch(document, root)) add(id, 'all')
  }

  function remove(id: NodeId): void {
    toIndex.remove(id)
    toReindex.remove(id)
    toCheck.remove(id)
    scopes.delete(id)
  }

  function nextToReindex(): NodeId | null {
    const id = toReindex.next() ?? null
    if (id !== null) document.children(id).forEach(toReindex.add)
    return id
  }

  return {
    addMap: () => walk.start(),
    addTouched({ nodes, parents, children, branches, reordered }) {
      const lost = new Set<NodeId>()
      for (const id of branches)
        if (isOnMap(document, id)) addBranch(id)
        else for (const below of walkBranch(document, id)) lost.add(below)
      for (const id of nodes)
        if (isOnMap(document, id)) add(id, 'all')
        else lost.add(id)
      for (const id of reordered) if (isOnMap(document, id)) toReindex.add(id)
      for (const id of parents) if (isOnMap(document, id)) add(id, 'children')
      for (const id of children) if (isOnMap(document, id)) add(id, 'parent')
      lost.forEach(remove)
      return [...lost]
    },
    addPeer: (id) => addToCheck(id, 'map'),
    addLink: (id) => addToCheck(id, 'parent'),
    nextToIndex: () => toIndex.next() ?? walk.next() ?? nextToReindex(),
    nextToCheck() {
      const id = toCheck.next()
      const scope = id === undefined ? undefined : scopes.get(id)
      if (id === undefined || scope === undefined) return null
      scopes.delete(id)
      return [id, scope]
    },
    get size() {
      return toCheck.size + toReindex.size + (walk.isGoing ? 1 : 0)
    },
  }
}

function isOnMap(document: DocumentReader, id: NodeId): boolean {
  return document.node(id) !== undefined && !isParked(document, id)
}

/** A walk through the whole map, step by step; what changes take out of it meanwhile is left out. */
function createMapWalk(document: DocumentReader, onVisit: (id: NodeId) => void) {
  let nodes: Iterator<NodeId, undefined> | null = null
  /** The structure of the map when the walk began: until it changes, whatever the walk meets is on the map. */
  let version = 0

  return {
    start(): void {
      nodes = walkMap(document)
      version = document.structureVersion
    },
    next(): NodeId | null {
      while (nodes !== null) {
        const { value } = nodes.next()
        if (value === undefined) nodes = null
        else if (document.structureVersion === version || isOnMap(document, value)) {
          onVisit(value)
          return value
        }
      }
      return null
    },
    get isGoing() {
      return nodes !== null
    },
  }
}

function* walkMap(document: DocumentReader): Generator<NodeId, undefined> {
  for (const root of mapRoots(document)) yield* walkBranch(document, root)
}

/** What a change touched, by how. */
export interface Touched {
  readonly nodes: ReadonlySet<NodeId>
  /** Their parents, before and after. */
  readonly parents: ReadonlySet<NodeId>
  /** Their children. */
  readonly children: ReadonlySet<NodeId>
  /** Roots of branches that came, moved or were parked or brought back: all below them too. */
  readonly branches: ReadonlySet<NodeId>
  /** Roots of branches that stand elsewhere among their siblings, and so before or after other nodes of the map. */
  readonly reordered: ReadonlySet<NodeId>
  /** Stage, profile or settings changed: everything. */
  readonly everything: boolean
}

const READ_OF_META = ['stage', 'profile', 'basedOn', 'ruleSettings', 'cycle', 'cadence', 'peak'] as const

/** What a change, already made to the document, touched. */
export function touchedBy(diff: DocumentDiff, document: DocumentReader): Touched {
  const nodes = touchedNodes(diff)
  const branches = new Set<NodeId>()
  const reordered = new Set<NodeId>()
  const parents = new Set<NodeId>()
  const children = new Set<NodeId>()
  for (const [, change] of changesOf(diff, 'nodes')) {
    const { before, after } = change
    if (before?.parentId) parents.add(before.parentId)
    if (after !== undefined && hasOtherParent(change)) branches.add(after.id)
    else if (after !== undefined && hasOtherPosition(change)) reordered.add(after.id)
    if (changedParkingLot(before, after)) for (const root of mapRoots(document)) nodes.add(root)
  }
  for (const id of nodes) {
    const parentId = document.node(id)?.parentId ?? null
    if (parentId !== null) parents.add(parentId)
    for (const child of document.children(id)) children.add(child)
  }
  return { nodes, parents, children, branches, reordered, everything: changesRules(diff) }
}

function changesRules(diff: DocumentDiff): boolean {
  for (const [, { before, after }] of changesOf(diff, 'meta'))
    if (READ_OF_META.some((field) => before?.[field] !== after?.[field])) return true
  return false
}

/** Did something come into the parking lot, or go? A root of the map may have something to say of it. */
function changedParkingLot(before: NodeRecord | undefined, after: NodeRecord | undefined): boolean {
  return (before?.parked ?? null) !== null
    ? (after?.parked ?? null) === null
    : (after?.parked ?? null) !== null
}
