import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoxTree } from '../../src/layout'
import type { SampleMap } from '../unit/layout/sample-map'
import {
  around,
  build,
  grow,
  overlap,
  pathOf,
  plansOfLists,
  plansOfListsAndLooks,
  settle,
  shownCards,
  windows,
} from './support/layout-edits'

/** Is the node, or one that it hangs below, said to stand in a list? */
function isListed(map: SampleMap, id: string): boolean {
  return pathOf(map, id)
    .slice(0, -1)
    .some((step) => map.nodes.get(step)?.listed === true)
}

/** Stands where the layout puts it: a card in a list stays in line whatever its offset. */
function isInLine(map: SampleMap, id: string): boolean {
  return pathOf(map, id).every((step) => isListed(map, step) || map.nodes.get(step)?.offset === null)
}

function branchOf(map: SampleMap, id: string, tree: BoxTree<string>) {
  const ids = [...map.nodes.keys()].filter((other) => pathOf(map, other).includes(id))
  return ids.flatMap((other) => tree.rectOf(other) ?? [])
}

describe.each(['bothSides', 'right', 'topDown'] as const)('a map with lists, laid out %s', (arrangement) => {
  it('is the map laid out from scratch', () => {
    fc.assert(
      fc.property(plansOfListsAndLooks, (list) => {
        const { map, tree } = grow(arrangement, list)
        const scratch = build(arrangement, map)
        for (const id of map.nodes.keys()) {
          expect(tree.isListed(id)).toBe(scratch.isListed(id))
          expect(tree.rectOf(id)).toEqual(scratch.rectOf(id))
          expect(tree.branchBounds(id)).toEqual(scratch.branchBounds(id))
        }
        expect(tree.bounds()).toEqual(scratch.bounds())
      }),
      { seed: 11, numRuns: 20 },
    )
  })

  it('has no two cards over each other where nothing was placed by hand', () => {
    fc.assert(
      fc.property(plansOfLists, (list) => {
        const { map, tree } = settle(arrangement, list)
        const cards = [...shownCards(map, tree)].filter(([id]) => isInLine(map, id))
        const clashes = cards.flatMap(([id, a], index) =>
          cards.slice(index + 1).flatMap(([other, b]) => (overlap(a, b) ? [`${id} ${other}`] : [])),
        )
        expect(clashes).toEqual([])
      }),
      { seed: 12, numRuns: 25 },
    )
  })

  it('puts what is listed below its parent, indented, in order', () => {
    fc.assert(
      fc.property(plansOfLists, (list) => {
        const { map, tree } = settle(arrangement, list)
        for (const [id, { children }] of map.nodes) {
          const card = tree.rectOf(id)
          if (card === null) continue
          let end = card.y + card.height
          for (const child of children.filter((other) => isListed(map, other))) {
            const rect = tree.rectOf(child)
            expect(tree.isListed(child)).toBe(true)
            if (rect === null) continue
            expect(rect.x).toBeGreaterThan(card.x)
            expect(rect.y).toBeGreaterThan(end)
            const branch = branchOf(map, child, tree).reduce(around)
            end = branch.y + branch.height
          }
        }
      }),
      { seed: 13, numRuns: 25 },
    )
  })

  it('answers a window and a point as a look at every card does, and bounds that hold every card', () => {
    fc.assert(
      fc.property(plansOfLists, fc.array(windows, { minLength: 5, maxLength: 5 }), (list, looks) => {
        const { map, tree } = settle(arrangement, list)
        const cards = shownCards(map, tree)
        const all = [...cards.values()]
        const bounds = tree.bounds()
        expect(bounds).toEqual([...all, ...(bounds ? [bounds] : [])].reduce(around))
        for (const look of [...looks, ...all.slice(-10)]) {
          const found = tree.window(look)
          const inside = [...cards].filter(([, rect]) => overlap(rect, look))
          expect(new Map(found.cards.map(({ id, rect }) => [id, rect]))).toEqual(new Map(inside))
          const edges = [...cards].flatMap(([child, childRect]) => {
            const parent = map.nodes.get(child)?.parent ?? ''
            const parentRect = cards.get(parent)
            const isIn = parentRect !== undefined && overlap(around(parentRect, childRect), look)
            return isIn ? [`${parent} ${child} ${tree.isListed(child)}`] : []
          })
          const shown = found.edges.map(({ parent, child, listed }) => `${parent} ${child} ${listed}`)
          expect(shown.toSorted()).toEqual(edges.toSorted())
        }
        for (const rect of all) {
          const point = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
          const hit = cards.get(tree.at(point) ?? '')
          expect(hit !== undefined && overlap(hit, { ...point, width: 0, height: 0 })).toBe(true)
        }
      }),
      { seed: 14, numRuns: 25 },
    )
  })

  it('lets the arrows travel only to shown cards, down through a list and up again', () => {
    fc.assert(
      fc.property(plansOfLists, (list) => {
        const { map, tree } = settle(arrangement, list)
        const cards = shownCards(map, tree)
        for (const id of cards.keys()) {
          for (const direction of ['left', 'right', 'up', 'down'] as const) {
            const next = tree.neighbour(id, direction)
            expect(next === null || cards.has(next)).toBe(true)
          }
          const below = tree.neighbour(id, 'down')
          if (below !== null && tree.isListed(below) && pathOf(map, below)[1] === id)
            expect(tree.neighbour(below, 'up')).toBe(id)
        }
      }),
      { seed: 15, numRuns: 15 },
    )
  })

  it('covers every shown card in the overview once', () => {
    fc.assert(
      fc.property(plansOfLists, fc.constantFrom(1, 0.1, 0.01), (list, scale) => {
        const { map, tree } = settle(arrangement, list)
        const cards = shownCards(map, tree)
        const pieces = new Map<string, boolean>()
        const bounds = tree.bounds() ?? { x: 0, y: 0, width: 0, height: 0 }
        tree.overview(bounds, scale, ({ id, wholeBranch, rect }) => {
          expect(pieces.has(id)).toBe(false)
          pieces.set(id, wholeBranch)
          expect(rect).toEqual(wholeBranch ? tree.branchBounds(id) : cards.get(id))
        })
        for (const id of cards.keys()) {
          const [own, ...above] = pathOf(map, id)
          const covering = above.filter((other) => pieces.get(other) === true)
          expect(pieces.has(own ?? '') ? 0 : 1).toBe(covering.length)
        }
      }),
      { seed: 16, numRuns: 15 },
    )
  })
})
