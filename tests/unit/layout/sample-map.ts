import type { BoxInput, BoxSource } from '../../../src/layout'
import type { Spacing } from '../../../src/layout'

export const SPACING: Spacing = {
  families: [
    { rank: 60, sibling: 32, list: { indent: 16, gap: 4 } },
    { rank: 40, sibling: 12, list: { indent: 20, gap: 2 } },
  ],
  root: 80,
}

/** The source of a tree of boxes that a test can edit. */
export interface SampleMap extends BoxSource<string> {
  readonly nodes: Map<string, BoxInput<string>>
  roots: () => string[]
  add(id: string, parent: string | null, input?: Partial<BoxInput<string>>): void
  change(id: string, changes: Partial<BoxInput<string>>): void
  move(id: string, parent: string, index: number): void
  /** Removes a branch; answers all ids that went. */
  remove(id: string): string[]
  /** Shows this branch alone, as long as it is there; null shows the whole map again. */
  focusOn(id: string | null): void
}

export function createSampleMap(): SampleMap {
  const nodes = new Map<string, BoxInput<string>>()
  let roots: string[] = []
  let focus: string | null = null

  function change(id: string, changes: Partial<BoxInput<string>>): void {
    const node = nodes.get(id)
    if (node === undefined) throw new Error(`no node ${id}`)
    nodes.set(id, { ...node, ...changes })
  }

  function detach(id: string): void {
    const parent = nodes.get(id)?.parent ?? null
    if (parent === null) roots = roots.filter((root) => root !== id)
    else change(parent, { children: (nodes.get(parent)?.children ?? []).filter((child) => child !== id) })
  }

  return {
    nodes,
    roots: () => (focus !== null && nodes.has(focus) ? [focus] : roots),
    box: (id) => nodes.get(id) ?? null,
    change,
    add(id, parent, input = {}) {
      const plain = {
        width: 200,
        height: 40,
        side: null,
        folded: false,
        listed: false,
        offset: null,
        tier: 1,
      }
      nodes.set(id, { parent, children: [], ...plain, ...input })
      if (parent === null) roots = [...roots, id]
      else change(parent, { children: [...(nodes.get(parent)?.children ?? []), id] })
    },
    move(id, parent, index) {
      detach(id)
      change(id, { parent })
      const children = nodes.get(parent)?.children ?? []
      change(parent, { children: children.toSpliced(Math.min(index, children.length), 0, id) })
    },
    remove(id) {
      detach(id)
      const gone = [id]
      for (const next of gone) gone.push(...(nodes.get(next)?.children ?? []))
      for (const next of gone) nodes.delete(next)
      return gone
    },
    focusOn(id) {
      focus = id
    },
  }
}

/** A map in which every node has `arity` children, level by level, named n0, n1 …; sides alternate. */
export function evenMap(size: number, arity: number): SampleMap {
  const map = createSampleMap()
  for (let index = 0; index < size; index += 1) {
    const parent = index === 0 ? null : `n${Math.floor((index - 1) / arity)}`
    map.add(`n${index}`, parent, {
      height: 40 + ((index * 7) % 50),
      side: index % 2 === 0 ? 'start' : 'end',
      tier: index === 0 ? 0 : 1,
    })
  }
  return map
}
