// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { commands } from '../../../src/editor'
import { createTextMeasurer } from '../../../src/layout'
import { createCardSizes } from '../../../src/ui/map/cards/size/card-sizes'
import { MapContext } from '../../../src/ui/map/map-context'
import { MapLayout } from '../../../src/ui/map/layout/map-layout'
import { useAlwaysMounted } from '../../../src/ui/map/window/use-always-mounted'
import { EditorContext } from '../../../src/ui/hooks/editor'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function open() {
  const editor = createTestEditor(
    okr(
      bigObjective(
        'Big',
        objective('A', keyResult('One')),
        objective('B', keyResult('Two'), keyResult('Three')),
      ),
    ),
  )
  const sizes = createCardSizes(
    editor.store.getState,
    createTextMeasurer((text) => text.length * 7),
    'sans-serif',
  )
  const parts = { sizes, layout: new MapLayout(editor, sizes) }
  const { result } = renderHook(useAlwaysMounted, {
    wrapper: ({ children }) => (
      <EditorContext value={editor}>
        <MapContext value={parts}>{children}</MapContext>
      </EditorContext>
    ),
  })
  const titles = () => Array.from(result.current, (id) => editor.document().node(id)?.title)
  const idle = () => act(() => void vi.runAllTimers())
  return { editor, titles, idle, present: () => result.current }
}

test('the active node is there at once, what stands around it in an idle moment', () => {
  const { editor, titles, idle } = open()
  idle()
  act(() => editor.select('Two'))
  expect(titles()).toContain('Two')
  expect(titles()).not.toContain('Three')
  idle()
  expect(titles()).toEqual(expect.arrayContaining(['B', 'Two', 'Three']))
})

test('a node that has moved is there with those beside which it stands now', () => {
  const { editor, titles, idle } = open()
  act(() => editor.select('One'))
  idle()
  act(() => {
    const to = { parentId: editor.id('B'), beforeId: null, asRoot: false }
    editor.execute(commands.drop, { ids: [editor.id('One')], ...to })
  })
  idle()
  expect(titles()).toEqual(expect.arrayContaining(['One', 'Two', 'Three', 'B']))
})

test('nothing is drawn again where everything stays as it is', () => {
  const { editor, idle, present } = open()
  act(() => editor.select('Two'))
  idle()
  const before = present()
  act(() => {
    editor.execute(commands.setFields, { ids: [editor.id('Three')], fields: { effort: 40 } })
  })
  idle()
  expect(present()).toBe(before)
})
