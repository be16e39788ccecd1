import type { Rect } from '../../../src/lib'
import { describe, expect, it, vi } from 'vitest'
import { createBoxTree, type Arrangement, type BoxTree } from '../../../src/layout'
import { countPlaced } from '../../support/count-placed'
import { createSampleMap, evenMap, SPACING, type SampleMap } from './sample-map'

vi.mock(import('../../../src/layout/placement/place-box'), { spy: true })

function layOut(map: SampleMap, arrangement: Arrangement = 'bothSides'): BoxTree<string> {
  const tree = createBoxTree<string>(arrangement, SPACING)
  tree.refresh([], map)
  return tree
}

/** A root with one child at the start and two at the end, the first of which has a child. */
function smallMap(): SampleMap {
  const map = createSampleMap()
  map.add('root', null, { width: 300, height: 100, tier: 0 })
  map.add('left', 'root', { side: 'start' })
  map.add('upper', 'root', { side: 'end' })
  map.add('lower', 'root', { side: 'end' })
  map.add('leaf', 'upper')
  return map
}

const EVERYWHERE: Rect = { x: -1e6, y: -1e6, width: 2e6, height: 2e6 }

describe('the places of cards', () => {
  it('spread to both sides of the root, whose middle is the origin', () => {
    const tree = layOut(smallMap())
    expect(tree.rectOf('root')).toEqual({ x: -150, y: -50, width: 300, height: 100 })
    expect(tree.rectOf('left')).toEqual({ x: -150 - 60 - 200, y: -20, width: 200, height: 40 })
    expect(tree.rectOf('upper')).toEqual({ x: 150 + 60, y: -56, width: 200, height: 40 })
    expect(tree.rectOf('lower')).toEqual({ x: 150 + 60, y: 16, width: 200, height: 40 })
    expect(tree.rectOf('leaf')).toEqual({ x: 150 + 60 + 200 + 40, y: -56, width: 200, height: 40 })
  })

  it('spread below the root from left to right', () => {
    const tree = layOut(smallMap(), 'topDown')
    expect(tree.rectOf('upper')).toEqual({ x: -100, y: 110, width: 200, height: 40 })
    expect(tree.rectOf('left')?.x).toBe(-100 - 32 - 200)
    expect(tree.rectOf('lower')?.x).toBe(100 + 32)
    expect(tree.rectOf('leaf')).toEqual({ x: -100, y: 190, width: 200, height: 40 })
  })

  it('know where they grow', () => {
    const tree = layOut(smallMap())
    expect(['root', 'left', 'upper', 'leaf', 'nobody'].map((id) => tree.growthOf(id))).toEqual([
      'right',
      'left',
      'right',
      'right',
      null,
    ])
    expect(layOut(smallMap(), 'topDown').growthOf('left')).toBe('down')
  })

  it('leave a gap between roots, which stand below each other', () => {
    const map = smallMap()
    map.add('second', null, { width: 100 })
    expect(layOut(map).rectOf('second')).toEqual({ x: -50, y: 56 + 80, width: 100, height: 40 })
    expect(layOut(map, 'topDown').rectOf('second')).toEqual({ x: -50, y: 230 + 80, width: 100, height: 40 })
  })

  it('follow a card that was moved by hand, while its slot stays reserved', () => {
    const map = smallMap()
    const tree = layOut(map)
    const before = tree.rectOf('lower')
    map.change('upper', { offset: { away: 30, down: -500 } })
    map.change('left', { offset: { away: 30, down: -500 } })
    tree.refresh(['upper', 'left'], map)
    expect(tree.rectOf('lower')).toEqual(before)
    expect(tree.rectOf('upper')).toMatchObject({ x: 240, y: -556 })
    expect(tree.rectOf('leaf')).toMatchObject({ x: 480, y: -556 })
    expect(tree.rectOf('left')).toMatchObject({ x: -440, y: -520 })
    expect(tree.bounds()).toEqual({ x: -440, y: -556, width: 440 + 680, height: 556 + 56 })
    expect(tree.branchBounds('upper')).toEqual({ x: 240, y: -556, width: 440, height: 40 })
    expect(tree.at({ x: 500, y: -540 })).toBe('leaf')
  })
})

describe('folding', () => {
  it('hides a branch from every answer and gives its room back', () => {
    const map = smallMap()
    map.add('deep', 'leaf', { height: 400 })
    const tree = layOut(map)
    const open = tree.bounds()
    map.change('upper', { folded: true })
    tree.refresh(['upper'], map)
    expect(tree.rectOf('leaf')).toBeNull()
    expect(tree.rectOf('deep')).toBeNull()
    expect(tree.branchBounds('leaf')).toBeNull()
    expect(tree.rectOf('upper')).toMatchObject({ y: -56 })
    expect(
      tree
        .window(EVERYWHERE)
        .cards.map(({ id }) => id)
        .toSorted(),
    ).toEqual(['left', 'lower', 'root', 'upper'])
    map.change('upper', { folded: false })
    tree.refresh(['upper'], map)
    expect(tree.bounds()).toEqual(open)
  })

  it('takes over what changes inside of a folded branch', () => {
    const map = smallMap()
    map.change('upper', { folded: true })
    const tree = layOut(map)
    map.change('leaf', { height: 300 })
    tree.refresh(['leaf'], map)
    map.change('upper', { folded: false })
    tree.refresh(['upper'], map)
    expect(tree.bounds()).toEqual(layOut(map).bounds())
  })
})

describe('a branch shown alone', () => {
  it('becomes the root, and takes its place again afterwards', () => {
    const map = smallMap()
    const tree = layOut(map)
    const before = tree.rectOf('leaf')
    map.focusOn('upper')
    tree.refresh([], map)
    expect(tree.rectOf('upper')).toEqual({ x: -100, y: -20, width: 200, height: 40 })
    expect(tree.rectOf('root')).toBeNull()
    expect(tree.window(EVERYWHERE).cards).toHaveLength(2)
    map.change('lower', { height: 60 })
    map.add('beside', 'root', { side: 'end' })
    map.change('upper', { height: 50 })
    tree.refresh(['lower', 'beside', 'upper'], map)
    expect(tree.window(EVERYWHERE).cards).toHaveLength(2)
    map.remove('beside')
    map.change('lower', { height: 40 })
    map.change('upper', { height: 40 })
    map.focusOn(null)
    tree.refresh(['upper', 'lower'], map)
    expect(tree.rectOf('leaf')).toEqual(before)
  })
})

describe('travel by arrows', () => {
  const tree = layOut(smallMap())
  it.each([
    ['root', 'left', 'left'],
    ['root', 'right', 'upper'],
    ['left', 'right', 'root'],
    ['upper', 'down', 'lower'],
    ['lower', 'up', 'upper'],
    ['upper', 'right', 'leaf'],
    ['leaf', 'left', 'upper'],
    ['leaf', 'right', null],
    ['leaf', 'up', null],
    ['left', 'left', null],
    ['left', 'up', null],
    ['nobody', 'up', null],
  ] as const)('from %s %s leads to %s', (from, direction, to) => {
    expect(tree.neighbour(from, direction)).toBe(to)
  })

  it('leads from the last sibling to the nearest cousin', () => {
    const map = smallMap()
    map.add('cousin', 'lower')
    expect(layOut(map).neighbour('leaf', 'down')).toBe('cousin')
  })

  it('leads from root to root', () => {
    const map = smallMap()
    map.add('second', null)
    expect(layOut(map).neighbour('root', 'down')).toBe('second')
    expect(layOut(map).neighbour('second', 'up')).toBe('root')
  })
})

/** Boxes that taking over a change reads or places, each with the children that this looks at. */
function visitsOf(tree: BoxTree<string>, map: SampleMap, changed: string): number {
  let read = 0
  const before = countPlaced()
  tree.refresh([changed], {
    roots: () => map.roots(),
    box: (id) => {
      const input = map.box(id)
      read += 1 + (input?.children.length ?? 0)
      return input
    },
  })
  return read + countPlaced() - before
}

describe('the cost of an edit', () => {
  function visitsOfAnEdit(levels: number): number {
    const arity = 10
    const map = evenMap((arity ** (levels + 1) - 1) / (arity - 1), arity)
    const tree = layOut(map)
    const last = `n${map.nodes.size - 1}`
    map.change(last, { height: 140 })
    return visitsOf(tree, map, last)
  }

  it('is the way to the root and the families beside it, however large the map', () => {
    const [at100, at1000, at10000] = [2, 3, 4].map(visitsOfAnEdit)
    const family = 1 + 10
    // The card for itself and for its parent, and its parent.
    const reading = 1 + 1 + family
    expect(at100).toBeLessThanOrEqual(reading + 1 + 2 * family)
    expect(at1000).toBeLessThanOrEqual(reading + 1 + 3 * family)
    expect(at10000).toBeLessThanOrEqual(reading + 1 + 4 * family)
  })

  it('stops where a box stays the same', () => {
    const map = evenMap(11111, 10)
    const tree = layOut(map)
    map.change('n11110', { tier: 3 })
    const family = 1 + 10
    expect(visitsOf(tree, map, 'n11110')).toBeLessThanOrEqual(1 + 2 * (1 + family))
  })

  it('grows by half at most from 100 to 10,000 boxes when the families on the way are of one size', () => {
    const [at100 = NaN, at1000, at10000] = [100, 1000, 10_000].map((size) => {
      const map = evenMap(13, 3)
      for (let index = 13; index < size; index += 1) {
        const parent = index < 16 ? 4 : Math.floor((index - 16) / 3) + 13
        map.add(`n${index}`, `n${parent}`)
      }
      const tree = layOut(map)
      map.change('n12', { height: 400 })
      return visitsOf(tree, map, 'n12')
    })
    expect(at1000).toBeLessThanOrEqual(1.5 * at100)
    expect(at10000).toBeLessThanOrEqual(1.5 * at100)
  })
})

describe('a layout in steps', () => {
  it('comes to the same, box by box', () => {
    const map = evenMap(400, 3)
    const tree = createBoxTree<string>('bothSides', SPACING)
    const steps = [...tree.refreshInSteps([], map)]
    // Each box is read and placed; between the two the boxes are counted in three steps.
    expect(steps).toHaveLength(2 * 400 + 3)
    const atOnce = layOut(map)
    expect(tree.bounds()).toEqual(atOnce.bounds())
    for (const id of map.nodes.keys()) expect(tree.rectOf(id)).toEqual(atOnce.rectOf(id))
  })
})

describe('size and depth', () => {
  it('lays out a chain of 10,000 boxes', () => {
    const map = evenMap(10_000, 1)
    const tree = layOut(map, 'right')
    expect(tree.rectOf('n9999')?.x).toBe(-100 + 260 + 9998 * 240)
    expect(tree.window({ x: 1_000_000, y: -1000, width: 1000, height: 2000 }).cards.length).toBeLessThan(8)
    expect(tree.neighbour('n9999', 'left')).toBe('n9998')
    let pieces = 0
    tree.overview(tree.bounds() ?? EVERYWHERE, 0.5, () => (pieces += 1))
    expect(pieces).toBe(10_000)
  })

  it('draws branches that are too thin as one piece', () => {
    const tree = layOut(evenMap(1111, 10))
    let pieces = 0
    tree.overview(EVERYWHERE, 0.001, ({ id, wholeBranch, rect }) => {
      pieces += 1
      if (wholeBranch) expect(rect).toEqual(tree.branchBounds(id))
    })
    expect(pieces).toBeLessThan(120)
  })
})
