import type { PeakCounts, NodeId, NodeKind } from './model'
import type { DocumentReader } from './reader'

/** What the domain needs to know of one kind of node. */
export interface KindDescriptor {
  /** What may hang under it in a finished map; the first is what a new child becomes. */
  readonly children: readonly [NodeKind, ...NodeKind[]]
  /** The level in the chain from the Big O down; null: one below its parent. */
  readonly level: 1 | 2 | 3 | 4 | null
  /** What its progress is taken from; null: it has none. */
  readonly progress: 'children' | 'metric' | 'done' | null
  /** Is its progress a part of its parent's? */
  readonly countsForParent: boolean
  /** The children that the limits of the method count, and by which name they are counted. */
  readonly counted: { readonly kind: NodeKind; readonly name: keyof PeakCounts } | null
  /** Do its children stand on two sides of it? */
  readonly hasSides: boolean
  /** The parents of which it can be asked whether it supports them. */
  readonly supports: readonly NodeKind[]
  /** Is what it says part of the plan that is committed? */
  readonly isPlanned: boolean
  /** Is it a goal, which is not changed lightly once it is committed? */
  readonly isGoal: boolean
  /** Does work go on at it from a day to a day? */
  readonly isScheduled: boolean
}

/** All kinds; a new one is a name in `NODE_KINDS`, an entry here and one in `ui/kinds.ts`. */
export const KINDS: Readonly<Record<NodeKind, KindDescriptor>> = {
  bigObjective: {
    children: ['objective', 'idea'],
    level: 1,
    progress: 'children',
    countsForParent: false,
    counted: { kind: 'objective', name: 'objectives' },
    hasSides: true,
    supports: [],
    isPlanned: true,
    isGoal: true,
    isScheduled: false,
  },
  objective: {
    children: ['keyResult', 'objective', 'idea'],
    level: 2,
    progress: 'children',
    countsForParent: true,
    counted: { kind: 'keyResult', name: 'keyResults' },
    hasSides: false,
    supports: ['bigObjective', 'objective', 'keyResult'],
    isPlanned: true,
    isGoal: true,
    isScheduled: false,
  },
  keyResult: {
    children: ['action', 'objective', 'idea'],
    level: 3,
    progress: 'metric',
    countsForParent: true,
    counted: null,
    hasSides: false,
    supports: ['objective'],
    isPlanned: true,
    isGoal: false,
    isScheduled: true,
  },
  action: {
    children: ['action'],
    level: 4,
    progress: 'done',
    countsForParent: false,
    counted: null,
    hasSides: false,
    supports: [],
    isPlanned: true,
    isGoal: false,
    isScheduled: true,
  },
  idea: {
    children: ['idea'],
    level: null,
    progress: null,
    countsForParent: false,
    counted: null,
    hasSides: false,
    supports: [],
    isPlanned: false,
    isGoal: false,
    isScheduled: false,
  },
}

/** The kind of the root that a map begins with. */
export const ROOT_KIND: NodeKind = 'bigObjective'
/** The kind of a thought that has no place yet. */
export const LOOSE_KIND: NodeKind = 'idea'

/** The kind of a new child: Big O → objective → key result → action → action, idea → idea. */
export function nextKind(parentKind: NodeKind): NodeKind {
  return KINDS[parentKind].children[0]
}

/** Does a child of this kind keep the chain from the Big O to the actions whole? */
export function mayContain(parentKind: NodeKind, childKind: NodeKind): boolean {
  return KINDS[parentKind].children.includes(childKind)
}

/** The kind of a node that could stand between a parent and these children; null when none fits. */
export function kindBetween(parentKind: NodeKind, childKinds: readonly NodeKind[]): NodeKind | null {
  const fits = (kind: NodeKind): boolean => childKinds.every((child) => mayContain(kind, child))
  const candidates = KINDS[parentKind].children
  return candidates.find(fits) ?? null
}

/** The children of a node that the limits of the method count. */
export function countedChildren(document: DocumentReader, id: NodeId): readonly NodeId[] {
  const kind = document.node(id)?.kind
  const counted = kind === undefined ? null : KINDS[kind].counted
  if (counted === null) return []
  return document.children(id).filter((child) => document.node(child)?.kind === counted.kind)
}
