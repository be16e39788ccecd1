import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  around,
  build,
  grow,
  isBeyond,
  isSettled,
  overlap,
  pathOf,
  plans,
  plansAndLooks,
  settle,
  shownCards,
  windows,
} from './support/layout-edits'

describe.each(['bothSides', 'right', 'topDown'] as const)(
  'a map laid out %s, after random edits',
  (arrangement) => {
    it('is the map laid out from scratch', () => {
      fc.assert(
        fc.property(plansAndLooks, (list) => {
          const { map, tree } = grow(arrangement, list)
          const scratch = build(arrangement, map)
          for (const id of map.nodes.keys()) {
            expect(tree.rectOf(id)).toEqual(scratch.rectOf(id))
            expect(tree.branchBounds(id)).toEqual(scratch.branchBounds(id))
            expect(tree.growthOf(id)).toBe(scratch.growthOf(id))
          }
          expect(tree.bounds()).toEqual(scratch.bounds())
        }),
        { seed: 1, numRuns: 20 },
      )
    })

    it('has no two cards over each other, and siblings in their order, where nothing was placed by hand', () => {
      fc.assert(
        fc.property(plans, (list) => {
          const { map, tree } = settle(arrangement, list)
          const cards = [...shownCards(map, tree)].filter(([id]) => isSettled(map, id))
          const clashes = cards.flatMap(([id, a], index) =>
            cards.slice(index + 1).flatMap(([other, b]) => (overlap(a, b) ? [`${id} ${other}`] : [])),
          )
          expect(clashes).toEqual([])
          const placed = new Map(cards)
          for (const { children, parent } of map.nodes.values())
            for (const side of ['start', 'end']) {
              const hasSides = parent === null && arrangement === 'bothSides'
              const starts = children
                .filter((id) => !hasSides || (map.nodes.get(id)?.side ?? 'end') === side)
                .flatMap((id) => placed.get(id) ?? [])
                .map((rect) => (arrangement === 'topDown' ? rect.x : rect.y))
              expect(starts).toEqual(starts.toSorted((a, b) => a - b))
            }
        }),
        { seed: 2, numRuns: 25 },
      )
    })

    it('answers a window, the bounds and a point as a look at every card does', () => {
      fc.assert(
        fc.property(plans, fc.array(windows, { minLength: 5, maxLength: 5 }), (list, looks) => {
          const { map, tree } = settle(arrangement, list)
          const cards = shownCards(map, tree)
          const all = [...cards.values()]
          expect(tree.bounds()).toEqual(all.reduce(around))
          for (const look of [...looks, ...all.slice(-10)]) {
            const found = tree.window(look)
            const inside = [...cards].filter(([, rect]) => overlap(rect, look))
            expect(new Map(found.cards.map(({ id, rect }) => [id, rect]))).toEqual(new Map(inside))
            const edges = [...cards].flatMap(([child, childRect]) => {
              const parent = map.nodes.get(child)?.parent ?? ''
              const parentRect = cards.get(parent)
              const isIn = parentRect !== undefined && overlap(around(parentRect, childRect), look)
              return isIn ? [`${parent} ${child}`] : []
            })
            expect(found.edges.map(({ parent, child }) => `${parent} ${child}`).toSorted()).toEqual(
              edges.toSorted(),
            )
            for (const { childRect, childIsIn } of found.edges)
              expect(childIsIn).toBe(overlap(childRect, look))
          }
          for (const rect of all) {
            const point = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
            const hit = cards.get(tree.at(point) ?? '')
            expect(hit !== undefined && overlap(hit, { ...point, width: 0, height: 0 })).toBe(true)
          }
        }),
        { seed: 3, numRuns: 25 },
      )
    })

    it('lets the arrows travel only to a shown card that lies in their direction', () => {
      fc.assert(
        fc.property(plans, (list) => {
          const { map, tree } = settle(arrangement, list)
          const cards = shownCards(map, tree)
          for (const [id, rect] of cards)
            for (const direction of ['left', 'right', 'up', 'down'] as const) {
              const next = tree.neighbour(id, direction)
              if (next === null) continue
              const to = cards.get(next)
              expect(to !== undefined && isBeyond(rect, to, direction)).toBe(true)
            }
        }),
        { seed: 4, numRuns: 15 },
      )
    })

    it('covers every shown card in the overview once', () => {
      fc.assert(
        fc.property(plans, fc.constantFrom(1, 0.1, 0.01), (list, scale) => {
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
        { seed: 5, numRuns: 15 },
      )
    })
  },
)
