/** A line of a tree: what ARIA says of it, and nothing of what it shows. */
export interface TreeRow<Id extends string = string> {
  readonly id: Id
  /** 1 for a root. */
  readonly level: number
  /** Among its siblings, counted from 1. */
  readonly position: number
  readonly siblings: number
  /** Whether its children show; null without children, and where nothing folds. */
  readonly expanded: boolean | null
}

interface Branches<Id extends string> {
  readonly childrenOf: (id: Id) => readonly Id[]
  /** Absent: nothing folds. */
  readonly isFolded?: (id: Id) => boolean
}

/** The lines that show, in reading order: those below a folded one do not. */
export function treeRows<Id extends string>(
  roots: readonly Id[],
  { childrenOf, isFolded }: Branches<Id>,
): readonly TreeRow<Id>[] {
  const rows: TreeRow<Id>[] = []
  const waiting: TreeRow<Id>[] = []
  const push = (ids: readonly Id[], level: number) => {
    for (let index = ids.length - 1; index >= 0; index -= 1) {
      const id = ids[index]
      if (id === undefined) continue
      const folds = isFolded !== undefined && childrenOf(id).length > 0
      const expanded = folds ? !isFolded(id) : null
      waiting.push({ id, level, position: index + 1, siblings: ids.length, expanded })
    }
  }
  push(roots, 1)
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    rows.push(row)
    if (row.expanded !== false) push(childrenOf(row.id), row.level + 1)
  }
  return rows
}
