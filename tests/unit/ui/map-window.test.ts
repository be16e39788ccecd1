import { expect, it } from 'vitest'
import type { NodeId } from '../../../src/domain'
import type { VisibleCard } from '../../../src/layout'
import { createFlowNodes } from '../../../src/ui/map/flow-nodes'
import { neighboursForScreenReader } from '../../../src/ui/map/window/map-window'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

const NAMES = Array.from({ length: 200 }, (_, index) => `Result ${index}`)

function openWide() {
  const results = NAMES.map((name) => keyResult(name))
  return createTestEditor(okr(bigObjective('Big', objective('Wide', ...results), objective('Other'))))
}

it('keeps the parent and the nearest siblings of the active node in the page, in any number of children', () => {
  const editor = openWide()
  const active = editor.id('Result 100')
  const company = neighboursForScreenReader(editor.document(), { active, ids: [active] })
  expect(company).toContain(editor.id('Wide'))
  expect(company).toEqual(expect.arrayContaining([editor.id('Result 80'), editor.id('Result 120')]))
  expect(company).not.toContain(editor.id('Result 0'))
})

it('keeps selected nodes in the page, up to a number', () => {
  const editor = openWide()
  const other = editor.id('Other')
  expect(neighboursForScreenReader(editor.document(), { active: editor.id('Big'), ids: [other] })).toContain(
    other,
  )
  const all = NAMES.map((name) => editor.id(name))
  expect(new Set(neighboursForScreenReader(editor.document(), { active: null, ids: all })).size).toBeLessThan(
    all.length,
  )
})

const card = (id: string, x = 0): VisibleCard<NodeId> => ({
  id: id as NodeId,
  rect: { x, y: 0, width: 10, height: 10 },
  growth: 'right',
})

it('leaves every card where it stands among the others, whatever the order in which cards are found', () => {
  const flowNodes = createFlowNodes()
  const ids = (cards: VisibleCard<NodeId>[]) => flowNodes(cards).map(({ id }) => id)
  expect(ids([card('a'), card('b'), card('c')])).toEqual(['a', 'b', 'c'])
  expect(ids([card('d'), card('c'), card('a')])).toEqual(['a', 'c', 'd'])
  expect(ids([card('b'), card('d'), card('a')])).toEqual(['a', 'd', 'b'])
})

it('makes a new node only of a card that has moved', () => {
  const flowNodes = createFlowNodes()
  const [still, moving] = flowNodes([card('still'), card('moving')])
  const after = flowNodes([card('still'), card('moving', 5)])
  expect(after[0]).toBe(still)
  expect(after[1]).not.toBe(moving)
})
