import { describe, expect, it } from 'vitest'
import { createBoxTree, type Arrangement, type BoxTree } from '../../../src/layout'
import { createSampleMap, SPACING, type SampleMap } from './sample-map'

/** Three children at the end, the first with two of its own; none at the start. */
function sampleMap(): SampleMap {
  const map = createSampleMap()
  map.add('root', null, { width: 300, height: 100, tier: 0 })
  for (const id of ['a', 'b', 'c']) map.add(id, 'root', { side: 'end' })
  map.add('a1', 'a')
  map.add('a2', 'a')
  return map
}

function layOut(map = sampleMap(), arrangement: Arrangement = 'bothSides'): BoxTree<string> {
  const tree = createBoxTree<string>(arrangement, SPACING)
  tree.refresh([], map)
  return tree
}

/** The gap at a place relative to a card: a share of its width and height. */
function gapOn(tree: BoxTree<string>, id: string, across: number, down: number) {
  const rect = tree.rectOf(id)
  if (rect === null) throw new Error(id)
  const gap = tree.gapAt({ x: rect.x + across * rect.width, y: rect.y + down * rect.height }, 8)
  return gap && [gap.parent, gap.before, gap.after]
}

describe('the gap under a point', () => {
  it('is between two siblings, however far apart they are', () => {
    const tree = layOut()
    expect(gapOn(tree, 'b', 0.5, -0.3)).toEqual(['root', 'a', 'b'])
    expect(gapOn(tree, 'b', 0.5, 1.3)).toEqual(['root', 'b', 'c'])
    expect(gapOn(tree, 'a2', 0.9, -0.1)).toEqual(['a', 'a1', 'a2'])
  })

  it('takes in the borders of the cards, but not their middles', () => {
    const tree = layOut()
    expect(gapOn(tree, 'b', 0.5, 0.1)).toEqual(['root', 'a', 'b'])
    expect(gapOn(tree, 'b', 0.5, 0.5)).toBeNull()
    expect(gapOn(tree, 'b', 0.5, 0.9)).toEqual(['root', 'b', 'c'])
  })

  it('lies before the first and after the last, not far from them', () => {
    const tree = layOut()
    expect(gapOn(tree, 'a', 0.5, -0.3)).toEqual(['root', null, 'a'])
    expect(gapOn(tree, 'c', 0.5, 1.5)).toEqual(['root', 'c', null])
    expect(gapOn(tree, 'c', 0.5, 4)).toBeNull()
  })

  it('belongs to the nearest family where several have cards', () => {
    const tree = layOut()
    expect(gapOn(tree, 'a1', 0.5, -0.3)).toEqual(['a', null, 'a1'])
    expect(gapOn(tree, 'a2', 0.5, 1.3)).toEqual(['a', 'a2', null])
  })

  it('passes over cards that were placed by hand', () => {
    const map = sampleMap()
    map.change('b', { offset: { away: 400, down: 0 } })
    expect(gapOn(layOut(map), 'c', 0.5, -0.3)).toEqual(['root', 'a', 'c'])
  })

  it('is beside the cards in a map from top to bottom', () => {
    const tree = layOut(sampleMap(), 'topDown')
    expect(gapOn(tree, 'b', -0.05, 0.5)).toEqual(['root', 'a', 'b'])
    expect(gapOn(tree, 'b', 0.5, 0.5)).toBeNull()
  })
})

describe('the gap beside a root', () => {
  it('is on the side of the point, in order of its height', () => {
    const tree = layOut()
    expect(tree.gapBeside('root', { x: 2000, y: -900 })).toMatchObject({ before: null, after: 'a' })
    expect(tree.gapBeside('root', { x: 2000, y: 900 })).toMatchObject({ before: 'c', growth: 'right' })
    expect(tree.gapBeside('root', { x: -300, y: 10 })).toMatchObject({
      before: null,
      after: null,
      growth: 'left',
    })
    expect(tree.gapBeside('a', { x: 0, y: 0 })).toBeNull()
  })
})
