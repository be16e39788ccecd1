import type { NodeKind } from './model'

/** What may hang under what in a finished map; the first is what a new child becomes. */
const CHILD_KINDS: Readonly<Record<NodeKind, readonly [NodeKind, ...NodeKind[]]>> = {
  bigObjective: ['objective', 'idea'],
  objective: ['keyResult', 'objective', 'idea'],
  keyResult: ['action', 'objective', 'idea'],
  action: ['action'],
  idea: ['idea'],
}

/** The kind of a new child: Big O → objective → key result → action → action, idea → idea. */
export function nextKind(parentKind: NodeKind): NodeKind {
  return CHILD_KINDS[parentKind][0]
}

/** Does a child of this kind keep the chain from the Big O to the actions whole? */
export function mayContain(parentKind: NodeKind, childKind: NodeKind): boolean {
  return CHILD_KINDS[parentKind].includes(childKind)
}

/** The kind of a node that could stand between a parent and these children; null when none fits. */
export function kindBetween(parentKind: NodeKind, childKinds: readonly NodeKind[]): NodeKind | null {
  const fits = (kind: NodeKind): boolean => childKinds.every((child) => mayContain(kind, child))
  const candidates = CHILD_KINDS[parentKind]
  return candidates.find(fits) ?? null
}
