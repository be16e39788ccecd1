import { expect, it } from 'vitest'
import { commands } from '../../../src/editor'
import { createTextMeasurer } from '../../../src/layout'
import { createCardSizes } from '../../../src/ui/map/cards/size/card-sizes'
import { MapLayout } from '../../../src/ui/map/layout/map-layout'
import { bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

function open() {
  const editor = createTestEditor(
    okr(bigObjective('Big', objective('A', keyResult('One'), keyResult('Two')))),
  )
  const measurer = createTextMeasurer((text) => text.length * 7)
  const layout = new MapLayout(editor, createCardSizes(editor.store.getState, measurer, 'sans-serif'))
  const rename = (from: string, title: string) => {
    editor.select(from)
    editor.execute(commands.setFields, { ids: [editor.id(from)], fields: { title } })
  }
  return { editor, layout, rename }
}

it('places nothing again while words change and no card grows', () => {
  const { layout, rename } = open()
  const before = layout.revision
  rename('One', 'One more')
  expect(layout.revision).toBe(before)
})

it('makes room for a card that grows, and takes it back with undo', () => {
  const { editor, layout, rename } = open()
  const top = () => layout.rectOf(editor.id('Two'))?.y ?? NaN
  const gap = top() - (layout.rectOf(editor.id('One'))?.y ?? NaN)
  const long = 'One that goes on and on until it needs several lines of its card to be read'
  rename('One', long)
  expect(top() - (layout.rectOf(editor.id(long))?.y ?? NaN)).toBeGreaterThan(gap)
  editor.execute(commands.undo)
  expect(top() - (layout.rectOf(editor.id('One'))?.y ?? NaN)).toBe(gap)
})

it('tells of a colour, for what is painted', () => {
  const { editor, layout } = open()
  const before = layout.revision
  editor.select('A')
  editor.execute(commands.setFields, { ids: [editor.id('A')], fields: { colour: 5 } })
  expect(layout.revision).toBeGreaterThan(before)
})

it('lays nothing out again for what is said of the map as a whole, and everything for another arrangement', () => {
  const { editor, layout } = open()
  const before = layout.revision
  editor.execute(commands.setMapTitle, { title: 'Our year' })
  expect(editor.document().meta.title).toBe('Our year')
  expect(layout.revision).toBe(before)
  editor.execute(commands.setArrangement, { arrangement: 'topDown' })
  expect(layout.growthOf(editor.id('A'))).toBe('down')
})

it('keeps the height that a card was drawn with while words below it change and when fonts come', () => {
  const { editor, layout, rename } = open()
  const height = () => layout.rectOf(editor.id('A'))?.height ?? NaN
  const foreseen = height()
  layout.correct(editor.id('A'), foreseen + 20)
  rename('One', 'One more')
  layout.remeasure()
  expect(height()).toBe(foreseen + 20)
  rename('A', 'B')
  expect(layout.rectOf(editor.id('B'))?.height).toBe(foreseen)
})

it('makes room for the bar of an objective on the day of the first check-in below it', () => {
  const content = okr(
    bigObjective('Big', objective('A', keyResult('One', { id: 'one', metric: range(0, 10) }))),
  )
  const ahead = { id: 'c', nodeId: 'one', date: '2027-01-16', value: 4, confidence: null, note: '' }
  const editor = createTestEditor({ ...content, checkIns: [ahead as never] })
  const measurer = createTextMeasurer((text) => text.length * 7)
  const layout = new MapLayout(editor, createCardSizes(editor.store.getState, measurer, 'sans-serif'))
  const height = () => layout.rectOf(editor.id('A'))?.height ?? NaN
  const before = height()
  editor.clock.setToday('2027-01-16')
  expect(height()).toBeGreaterThan(before)
  const placed = layout.revision
  editor.clock.setToday('2027-01-17')
  expect(layout.revision).toBe(placed)
  editor.clock.setToday('2027-01-15')
  expect(height()).toBe(before)
})
