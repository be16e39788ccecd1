import type { Direction, Rect } from '../../../src/lib'
import fc from 'fast-check'
import { expect } from 'vitest'
import { createBoxTree, type Arrangement, type BoxTree } from '../../../src/layout'
import { evenMap, SPACING, type SampleMap } from '../../unit/layout/sample-map'

type Edit =
  | { type: 'add'; at: number; width: number; height: number; start: boolean }
  | { type: 'addRoot'; height: number }
  | { type: 'remove'; at: number }
  | { type: 'move'; at: number; to: number; index: number }
  | { type: 'resize'; at: number; width: number; height: number }
  | { type: 'fold'; at: number }
  | { type: 'offset'; at: number; away: number; down: number }
  | { type: 'tidy'; at: number }
  | { type: 'side'; at: number }
  | { type: 'tier'; at: number; tier: number }
  | { type: 'focus'; at: number }
  | { type: 'wholeMap' }
  | { type: 'list'; at: number }

const at = fc.noBias(fc.nat({ max: 10_000 }))
const width = fc.integer({ min: 60, max: 300 })
const height = fc.integer({ min: 20, max: 160 })
const shove = fc.integer({ min: -400, max: 400 })

const edits: fc.Arbitrary<Edit> = fc.oneof(
  { arbitrary: fc.record({ type: fc.constant('add'), at, width, height, start: fc.boolean() }), weight: 8 },
  { arbitrary: fc.record({ type: fc.constant('addRoot'), height }), weight: 1 },
  { arbitrary: fc.record({ type: fc.constant('remove'), at }), weight: 1 },
  { arbitrary: fc.record({ type: fc.constant('move'), at, to: at, index: fc.nat({ max: 5 }) }), weight: 3 },
  { arbitrary: fc.record({ type: fc.constant('resize'), at, width, height }), weight: 2 },
  { arbitrary: fc.record({ type: fc.constant('fold'), at }), weight: 1 },
  { arbitrary: fc.record({ type: fc.constant('offset'), at, away: shove, down: shove }), weight: 2 },
  { arbitrary: fc.record({ type: fc.constant('tidy'), at }), weight: 1 },
  { arbitrary: fc.record({ type: fc.constant('side'), at }), weight: 1 },
  { arbitrary: fc.record({ type: fc.constant('tier'), at, tier: fc.nat({ max: 3 }) }), weight: 1 },
)

/** The same, and boxes go into lists and out of them. */
const editsOfLists: fc.Arbitrary<Edit> = fc.oneof(
  { arbitrary: edits, weight: 2 },
  { arbitrary: fc.record({ type: fc.constant('list'), at }), weight: 1 },
)

/** The same, and every now and then one branch is shown alone, or the whole map again. */
function andLooks(arbitrary: fc.Arbitrary<Edit>): fc.Arbitrary<Edit> {
  return fc.oneof(
    { arbitrary, weight: 10 },
    { arbitrary: fc.record({ type: fc.constant('focus'), at }), weight: 1 },
    { arbitrary: fc.record({ type: fc.constant('wholeMap') }), weight: 1 },
  )
}

/** Applies an edit to the map and answers the ids whose own record changed. */
function apply(map: SampleMap, edit: Edit, fresh: string): string[] {
  const ids = [...map.nodes.keys()]
  if (edit.type === 'addRoot') {
    map.add(fresh, null, { height: edit.height, tier: 0 })
    return [fresh]
  }
  if (edit.type === 'wholeMap') {
    map.focusOn(null)
    return []
  }
  const id = ids[edit.at % ids.length] ?? ''
  switch (edit.type) {
    case 'add':
      map.add(fresh, id, { width: edit.width, height: edit.height, side: edit.start ? 'start' : 'end' })
      return [fresh]
    case 'remove':
      return map.nodes.get(id)?.parent == null ? [] : map.remove(id)
    case 'move': {
      const to = ids[edit.to % ids.length] ?? ''
      if (map.nodes.get(id)?.parent == null || pathOf(map, to).includes(id)) return []
      map.move(id, to, edit.index)
      return [id]
    }
    case 'resize':
      map.change(id, { width: edit.width, height: edit.height })
      return [id]
    case 'fold':
      map.change(id, { folded: map.nodes.get(id)?.folded !== true })
      return [id]
    case 'offset':
      map.change(id, { offset: { away: edit.away, down: edit.down } })
      return [id]
    case 'tidy':
      map.change(id, { offset: null })
      return [id]
    case 'side':
      map.change(id, { side: map.nodes.get(id)?.side === 'start' ? 'end' : 'start' })
      return [id]
    case 'tier':
      map.change(id, { tier: edit.tier })
      return [id]
    case 'list':
      map.change(id, { listed: map.nodes.get(id)?.listed !== true })
      return [id]
    case 'focus':
      map.focusOn(id)
      return []
  }
}

/** The node itself, then its ancestors. */
export function pathOf(map: SampleMap, id: string): string[] {
  const path: string[] = []
  for (let next: string | null = id; next !== null; next = map.nodes.get(next)?.parent ?? null)
    path.push(next)
  return path
}

export function build(arrangement: Arrangement, map: SampleMap): BoxTree<string> {
  const tree = createBoxTree<string>(arrangement, SPACING)
  tree.refresh([], map)
  return tree
}

/** The map after all edits, laid out edit by edit. */
export function grow(
  arrangement: Arrangement,
  list: readonly Edit[],
): { map: SampleMap; tree: BoxTree<string> } {
  const map = evenMap(15, 3)
  const tree = build(arrangement, map)
  for (const [index, edit] of list.entries()) tree.refresh(apply(map, edit, `new${index}`), map)
  return { map, tree }
}

/** The map after all edits, laid out once: the same, as the first property shows, and sooner. */
export function settle(
  arrangement: Arrangement,
  list: readonly Edit[],
): { map: SampleMap; tree: BoxTree<string> } {
  const map = evenMap(15, 3)
  for (const [index, edit] of list.entries()) apply(map, edit, `new${index}`)
  return { map, tree: build(arrangement, map) }
}

function isShown(map: SampleMap, id: string): boolean {
  return pathOf(map, id)
    .slice(1)
    .every((above) => map.nodes.get(above)?.folded !== true)
}

export function isSettled(map: SampleMap, id: string): boolean {
  return pathOf(map, id).every((above) => map.nodes.get(above)?.offset === null)
}

export function shownCards(map: SampleMap, tree: BoxTree<string>): Map<string, Rect> {
  const cards = new Map<string, Rect>()
  for (const id of map.nodes.keys()) {
    const rect = tree.rectOf(id)
    expect(rect !== null).toBe(isShown(map, id))
    if (rect !== null) cards.set(id, rect)
  }
  return cards
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y
}

export function around(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  const right = Math.max(a.x + a.width, b.x + b.width)
  const bottom = Math.max(a.y + a.height, b.y + b.height)
  return { x, y, width: right - x, height: bottom - y }
}

export function isBeyond(from: Rect, to: Rect, direction: Direction): boolean {
  const x = to.x + to.width / 2 - from.x - from.width / 2
  const y = to.y + to.height / 2 - from.y - from.height / 2
  return { left: x < 0, right: x > 0, up: y < 0, down: y > 0 }[direction]
}

function plan(of: fc.Arbitrary<Edit>): fc.Arbitrary<Edit[]> {
  return fc.noBias(fc.array(of, { minLength: 1, maxLength: 60, size: 'max' }))
}

export const plans = plan(edits)
export const plansAndLooks = plan(andLooks(edits))
export const plansOfLists = plan(editsOfLists)
export const plansOfListsAndLooks = plan(andLooks(editsOfLists))
export const windows = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
  width: fc.integer({ min: 1, max: 1500 }),
  height: fc.integer({ min: 1, max: 1500 }),
})
