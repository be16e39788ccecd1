import { describe, expect, it } from 'vitest'
import { createTypeAhead, treeAction } from '../../../src/ui/tree/tree-keys'
import { treeRows } from '../../../src/ui/tree/tree-rows'

const CHILDREN: Readonly<Record<string, readonly string[]>> = { a: ['b', 'c'], c: ['d'] }
const childrenOf = (id: string) => CHILDREN[id] ?? []
const rowsWith = (...folded: readonly string[]) =>
  treeRows(['a', 'e'], { childrenOf, isFolded: (id) => folded.includes(id) })

describe('the lines of a tree', () => {
  it('are in reading order, each with its place among its siblings', () => {
    expect(rowsWith()).toEqual([
      { id: 'a', level: 1, position: 1, siblings: 2, expanded: true },
      { id: 'b', level: 2, position: 1, siblings: 2, expanded: null },
      { id: 'c', level: 2, position: 2, siblings: 2, expanded: true },
      { id: 'd', level: 3, position: 1, siblings: 1, expanded: null },
      { id: 'e', level: 1, position: 2, siblings: 2, expanded: null },
    ])
  })

  it('leave out what is below a folded one', () => {
    expect(rowsWith('a').map(({ id }) => id)).toEqual(['a', 'e'])
  })

  it('never fold where nothing folds', () => {
    expect(treeRows(['a'], { childrenOf }).map(({ expanded }) => expanded)).toEqual([null, null, null, null])
  })
})

describe('the keys of a tree', () => {
  const move = (index: number) => ({ type: 'move', index })
  it.each([
    ['ArrowDown', 0, move(1)],
    ['ArrowDown', 4, 'stay'],
    ['ArrowUp', 0, 'stay'],
    ['ArrowUp', 4, move(3)],
    ['Home', 3, move(0)],
    ['End', 0, move(4)],
    ['ArrowRight', 0, move(1)],
    ['ArrowRight', 1, 'stay'],
    ['ArrowLeft', 0, { type: 'toggle', expanded: false }],
    ['ArrowLeft', 3, move(2)],
    ['ArrowLeft', 4, 'stay'],
    ['Enter', 0, null],
  ])('%s on line %i', (key, index, action) => {
    expect(treeAction(rowsWith(), index, key)).toEqual(action)
  })

  it('open a folded line first', () => {
    expect(treeAction(rowsWith('a'), 0, 'ArrowRight')).toEqual({ type: 'toggle', expanded: true })
  })
})

describe('type-ahead', () => {
  const labels = ['Apple', 'Banana', 'Avocado', 'Éclair']
  const at = (index: number) => ({ count: labels.length, index, labelOf: (i: number) => labels[i] ?? '' })

  it('goes to the next line with the letter, and round again', () => {
    const { type } = createTypeAhead()
    expect(type('a', 0, at(0))).toBe(2)
    expect(type('a', 100, at(2))).toBe(0)
  })

  it('takes letters that follow each other together, and stays where they fit', () => {
    const { type } = createTypeAhead()
    expect(type('a', 0, at(1))).toBe(2)
    expect(type('v', 100, at(2))).toBe(2)
    expect(type('b', 1000, at(2))).toBe(1)
  })

  it('knows letters without their accents, and says when there is none', () => {
    const { type } = createTypeAhead()
    expect(type('e', 0, at(0))).toBe(3)
    expect(type('x', 1000, at(0))).toBeNull()
  })
})
