import { describe, expect, it } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { createTextMeasurer } from '../../../src/layout'
import { expectDefined, type Point } from '../../../src/lib'
import { createCardSizes } from '../../../src/ui/map/cards/size/card-sizes'
import { draggedWith } from '../../../src/ui/map/gestures/drop-target'
import { dropTargetAt, type DropScene } from '../../../src/ui/map/gestures/drop-target'
import { dimmedPath } from '../../../src/ui/map/gestures/drag-preview'
import { dropIndicatorOf } from '../../../src/ui/map/gestures/drop-indicator'
import { linesAlong, relationsOf } from '../../../src/ui/map/gestures/drag-preview'
import { MapLayout } from '../../../src/ui/map/layout/map-layout'
import { bigObjective, idea, keyResult, objective, okr, parked, withMeta } from '../../support/builders'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'

/** A and C stand at the end, B at the start. */
const map = okr(
  bigObjective(
    'Big',
    objective('A', keyResult('A1'), keyResult('A2'), keyResult('A3')),
    objective('B', keyResult('B1')),
    objective('C'),
  ),
  parked(idea('Later')),
)

function open(content = map) {
  const editor = createTestEditor(content)
  const measurer = createTextMeasurer((text) => text.length * 7)
  const layout = new MapLayout(editor, createCardSizes(editor.store.getState, measurer, 'sans-serif'))
  const sceneOf = (title: string): DropScene => ({
    document: editor.document(),
    layout,
    focusBranch: null,
    dragged: draggedWith(editor.state(), editor.id(title)),
  })
  const target = (title: string, point: Point) => dropTargetAt(sceneOf(title), point, 1)
  return { editor, layout, sceneOf, target, on: on(editor, layout) }
}

/** A point relative to a card, in shares of its size. */
const on =
  (editor: TestEditor, layout: MapLayout) =>
  (title: string, right = 0.5, down = 0.5): Point => {
    const { x, y, width, height } = expectDefined(layout.rectOf(editor.id(title)), 'card')
    return { x: x + right * width, y: y + down * height }
  }

describe('what a drop would do', () => {
  it('on a card makes a child', () => {
    const { editor, target, on } = open()
    expect(target('A1', on('B'))).toEqual({
      position: { type: 'child', parentId: editor.id('B') },
      refusal: null,
    })
  })

  it('between siblings changes the order, from anywhere', () => {
    const { editor, target, on } = open()
    const gap = { before: editor.id('A2'), after: editor.id('A3') }
    expect(target('A1', on('A3', 0.5, -0.1)).position).toMatchObject({ type: 'gap', gap })
    expect(target('B1', on('A3', 0.5, -0.1)).position).toMatchObject({ type: 'gap', gap })
  })

  it('beside its own place, or on itself, places by hand', () => {
    const { target, on } = open()
    expect(target('A2', on('A2')).position.type).toBe('free')
    expect(target('A2', on('A2', 0.5, 1.2)).position.type).toBe('free')
    expect(target('A2', on('A3', 1, 8)).position.type).toBe('free')
  })

  it('over the other side of the Big O changes the side', () => {
    const { target, on } = open()
    expect(target('C', on('B', 0.5, 9)).position).toMatchObject({ type: 'gap', side: 'start' })
    expect(target('C', on('C', 0.5, 9)).position.type).toBe('free')
    expect(target('A1', on('B', 0.5, 9)).position.type).toBe('free')
  })

  it('has no sides in a map to the right', () => {
    const { target, on } = open(withMeta(map, { arrangement: 'right' }))
    expect(target('C', on('Big', -3, 9)).position.type).toBe('free')
    expect(target('A', on('B', 0.5, 1.4)).position).not.toHaveProperty('side')
  })

  it('from the parking lot goes beside the Big O in free space', () => {
    const { editor, target, on } = open()
    expect(target('Later', on('C', 0.5, 9)).position).toMatchObject({
      type: 'gap',
      side: 'end',
      gap: { parent: editor.id('Big'), before: editor.id('C') },
    })
  })

  it('is refused in its own branch, and for the last Big O', () => {
    const { target, on } = open()
    expect(target('A', on('A1')).refusal?.key).toBe('editor.refused.wouldCycle')
    expect(target('Big', on('C')).refusal?.key).toBe('editor.refused.wouldCycle')
    expect(target('A1', on('A1')).refusal).toBeNull()
  })

  it('takes all that is selected, topmost only', () => {
    const { editor, sceneOf } = open()
    editor.select('A', 'A1', 'C')
    expect(sceneOf('C').dragged.ids).toEqual([editor.id('A'), editor.id('C')])
    expect(sceneOf('B').dragged.ids).toEqual([editor.id('B')])
  })

  it('is drawn before the drop: the parent, the place, the line', () => {
    const { editor, layout, sceneOf, target, on } = open()
    const child = dropIndicatorOf(sceneOf('A1'), target('A1', on('C')).position)
    expect(child).toMatchObject({ ring: layout.rectOf(editor.id('C')), growth: 'right' })
    expect(child.slot).not.toBeNull()
    const gap = dropIndicatorOf(sceneOf('A1'), target('A1', on('A3', 0.5, -0.1)).position)
    expect(gap).toMatchObject({ ring: null, parent: layout.rectOf(editor.id('A')) })
    expect(dropIndicatorOf(sceneOf('A2'), { type: 'free' }).slot).toBeNull()
  })
})

describe('what follows a drag', () => {
  const related = () => {
    const stage = open()
    const { editor } = stage
    const relate = (from: string, to: string) =>
      editor.execute(commands.addRelation, { from: editor.id(from), to: editor.id(to), label: 'feeds' })
    relate('A1', 'B1')
    relate('C', 'A')
    relate('B', 'B1')
    return stage
  }

  const startOf = (path: string) => {
    const [x = NaN, y = NaN] = (/^M(\S+) (\S+?)C/.exec(path) ?? []).slice(1).map(Number)
    return { x, y }
  }

  it('are the relations of all that is on its way, with their other ends where they are', () => {
    const { editor, layout, sceneOf } = related()
    const scene = sceneOf('A')
    const relations = relationsOf(scene)
    expect(relations.map(({ from, to }) => [from, to])).toEqual([
      [editor.id('A1'), editor.id('B1')],
      [editor.id('C'), editor.id('A')],
    ])
    const [begin, on] = [0, 200].map((x) => startOf(linesAlong(scene, relations, { x, y: 0 })))
    expect(begin?.x).toBe(layout.rectOf(editor.id('A1'))?.x)
    expect(on).toEqual({ x: (begin?.x ?? NaN) + 200, y: begin?.y })
  })

  it('are none for a parked branch, and from far away its cards are veiled one by one', () => {
    const { editor, layout, sceneOf } = related()
    expect(relationsOf(sceneOf('Later'))).toEqual([])
    const veil = dimmedPath(sceneOf('B')).match(/M[^z]+z/g)
    const { x, y } = expectDefined(layout.rectOf(editor.id('B')), 'card')
    expect(veil).toHaveLength(2)
    expect(veil?.[0]?.startsWith(`M${x} ${y}h`)).toBe(true)
  })
})

describe('after a drop', () => {
  const placesBut = (layout: MapLayout, editor: TestEditor, but: readonly string[]) =>
    [...editor.document().all('nodes')]
      .filter(({ title }) => !but.includes(title))
      .map(({ id, title }) => [title, layout.rectOf(id)])

  it('a card placed by hand stands where it was dropped, and nothing else has moved', () => {
    const { editor, layout } = open()
    editor.select('A1')
    const before = expectDefined(layout.rectOf(editor.id('A1')), 'card')
    const others = placesBut(layout, editor, ['A1'])
    editor.execute(commands.placeByHand, { ids: [editor.id('A1')], by: { x: 120, y: -340 } })
    const placed = { ...before, x: before.x + 120, y: before.y - 340 }
    expect(layout.rectOf(editor.id('A1'))).toEqual(placed)
    expect(placesBut(layout, editor, ['A1'])).toEqual(others)
    editor.execute(commands.undo)
    expect(layout.rectOf(editor.id('A1'))).toEqual(before)
    expect(placesBut(layout, editor, ['A1'])).toEqual(others)
  })

  it('a Big O takes the map along', () => {
    const { editor, layout } = open()
    const ids: NodeId[] = [editor.id('Big')]
    const before = expectDefined(layout.rectOf(editor.id('A1')), 'card')
    editor.execute(commands.placeByHand, { ids, by: { x: 50, y: 60 } })
    expect(layout.rectOf(editor.id('A1'))).toEqual({ ...before, x: before.x + 50, y: before.y + 60 })
  })

  it('the new parent stays, and after undo the old one', () => {
    const { editor, layout } = open()
    const [a, b] = [editor.id('A'), editor.id('B')]
    const place = (id: NodeId) => {
      const { x, y } = expectDefined(layout.rectOf(id), 'card')
      return { x, y }
    }
    const newParent = place(b)
    editor.execute(commands.drop, { ids: [editor.id('A1')], parentId: b })
    expect(place(b)).toEqual(newParent)
    const oldParent = place(a)
    editor.execute(commands.undo)
    expect(place(a)).toEqual(oldParent)
  })
})
