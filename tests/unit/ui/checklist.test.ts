import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/editor'
import { createTextMeasurer } from '../../../src/layout'
import { expectDefined, type Rect } from '../../../src/lib'
import { createCardSizes } from '../../../src/ui/map/cards/size/card-sizes'
import { dropTargetAt, draggedWith, type DropScene } from '../../../src/ui/map/gestures/drop-target'
import { MapLayout } from '../../../src/ui/map/layout/map-layout'
import { action, bigObjective, keyResult, objective, okr, withMeta } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

const map = okr(
  bigObjective(
    'Big',
    objective(
      'Reach',
      { side: 'end' },
      keyResult('Conversion', action('Interview five agents', action('Find them')), action('Draft')),
      keyResult('Retention'),
    ),
    objective('Craft', { side: 'start' }, keyResult('Talks', action('Call Ana'))),
  ),
)

function open(content = map) {
  const editor = createTestEditor(content)
  const measurer = createTextMeasurer((text) => text.length * 7)
  const sizes = createCardSizes(editor.store.getState, measurer, 'sans-serif')
  const layout = new MapLayout(editor, sizes)
  const rect = (title: string): Rect => expectDefined(layout.rectOf(editor.id(title)), 'card')
  const next = (title: string, direction: 'up' | 'down' | 'left' | 'right') => {
    const id = layout.neighbour(editor.id(title), direction)
    return id === null ? null : (editor.document().node(id)?.title ?? null)
  }
  return { editor, sizes, layout, rect, next }
}

describe.each(['bothSides', 'right', 'topDown'] as const)(
  'a checklist in a map laid out %s',
  (arrangement) => {
    const opened = () => open(withMeta(map, { arrangement }))

    it('stands below its key result, indented, steps further', () => {
      const { rect } = opened()
      const [card, first, step, second] = ['Conversion', 'Interview five agents', 'Find them', 'Draft'].map(
        rect,
      )
      expect(expectDefined(first, 'card').x).toBeGreaterThan(expectDefined(card, 'card').x)
      expect(expectDefined(step, 'card').x).toBeGreaterThan(expectDefined(first, 'card').x)
      expect(expectDefined(second, 'card').x).toBe(expectDefined(first, 'card').x)
      const tops = [card, first, step, second].map((each) => expectDefined(each, 'card').y)
      expect(tops).toEqual(tops.toSorted((a, b) => a - b))
      expect(expectDefined(step, 'card').x + expectDefined(step, 'card').width).toBe(
        expectDefined(card, 'card').x + expectDefined(card, 'card').width,
      )
    })

    it('belongs to the box of its key result: the next one stands below it', () => {
      const { rect } = opened()
      expect(rect('Retention').y).toBeGreaterThan(rect('Draft').y + rect('Draft').height)
      expect(rect('Retention').x).toBe(rect('Conversion').x)
    })

    it('is walked through with up and down', () => {
      const { next } = opened()
      const order = ['Conversion', 'Interview five agents', 'Find them', 'Draft']
      for (const [index, title] of order.slice(1).entries()) {
        expect(next(order[index] ?? '', 'down')).toBe(title)
        expect(next(title, 'up')).toBe(order[index])
      }
      expect(next('Draft', 'down')).toBe('Retention')
      expect(next('Retention', 'up')).toBe('Draft')
    })

    it('folds away and comes back', () => {
      const { editor, layout, rect } = opened()
      const before = rect('Retention').y - rect('Conversion').y
      editor.execute(commands.toggleFold, { ids: [editor.id('Conversion')] })
      expect(layout.rectOf(editor.id('Draft'))).toBeNull()
      expect(rect('Retention').y - rect('Conversion').y).toBeLessThan(before)
      editor.execute(commands.toggleFold, { ids: [editor.id('Conversion')] })
      expect(rect('Retention').y - rect('Conversion').y).toBe(before)
    })
  },
)

it('is left toward the Big O and entered away from it, on either side', () => {
  const { next } = open()
  expect(next('Conversion', 'right')).toBe('Interview five agents')
  expect(next('Interview five agents', 'right')).toBe('Find them')
  expect(next('Find them', 'left')).toBe('Interview five agents')
  expect(next('Interview five agents', 'left')).toBe('Conversion')
  expect(next('Talks', 'left')).toBe('Call Ana')
  expect(next('Call Ana', 'right')).toBe('Talks')
})

it('keeps five columns: actions stand in the column of their key results', () => {
  const { rect } = open()
  const right = Math.max(
    ...['Conversion', 'Retention', 'Draft', 'Find them'].map((each) => rect(each).x + rect(each).width),
  )
  expect(right).toBe(rect('Conversion').x + rect('Conversion').width)
  expect(rect('Call Ana').x).toBeGreaterThan(rect('Talks').x)
  expect(rect('Call Ana').x + rect('Call Ana').width).toBe(rect('Talks').x + rect('Talks').width)
})

it('gives a line and its steps another width when they move out or in', () => {
  const { editor, rect } = open()
  const before = rect('Find them').width
  editor.execute(commands.drop, { ids: [editor.id('Interview five agents')], parentId: editor.id('Draft') })
  expect(rect('Find them').width).toBeLessThan(before)
  editor.execute(commands.undo)
  expect(rect('Find them').width).toBe(before)
})

it('says on the card how much of it is done', () => {
  const { editor, sizes } = open()
  expect(sizes.faceOf(editor.id('Conversion'))?.checklist).toEqual({ done: 0, of: 2 })
  editor.execute(commands.setFields, { ids: [editor.id('Draft')], fields: { done: true } })
  expect(sizes.faceOf(editor.id('Conversion'))?.checklist).toEqual({ done: 1, of: 2 })
  expect(sizes.faceOf(editor.id('Retention'))?.checklist).toBeNull()
})

it('takes a line that is dropped between two others, and keeps one in line that is dropped nowhere', () => {
  const { editor, layout, rect } = open()
  const scene = (title: string): DropScene => ({
    document: editor.document(),
    layout,
    focusBranch: null,
    dragged: draggedWith(editor.state(), editor.id(title)),
  })
  const gap = rect('Draft')
  expect(dropTargetAt(scene('Call Ana'), { x: gap.x + 40, y: gap.y - 1 }, 1).position).toMatchObject({
    type: 'gap',
    gap: { parent: editor.id('Conversion'), after: editor.id('Draft'), listed: true },
  })
  expect(dropTargetAt(scene('Call Ana'), { x: 3_000, y: 3_000 }, 1).position).toEqual({ type: 'home' })
  expect(dropTargetAt(scene('Talks'), { x: 3_000, y: 3_000 }, 1).position).toEqual({ type: 'free' })
})
