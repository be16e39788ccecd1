import { describe, expect, it } from 'vitest'
import { createTextMeasurer } from '../../../src/layout'
import { expectDefined } from '../../../src/lib'
import { createCardSizes } from '../../../src/ui/map/cards/size/card-sizes'
import { edgePaths, pathOf, type EdgePath } from '../../../src/ui/map/edges/edge-paths'
import { MapLayout } from '../../../src/ui/map/layout/map-layout'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

/** One objective with so many key results, every other of which is vouched for, seen around its own card. */
function look(keyResults: number) {
  const family = Array.from({ length: keyResults }, (_, index) =>
    keyResult(`K${index}`, index % 2 === 0 ? { support: 3 } : {}),
  )
  const editor = createTestEditor(okr(bigObjective('Big', objective('Wide', ...family))), {
    checkInvariants: false,
  })
  const document = editor.document()
  const measurer = createTextMeasurer((text) => text.length * 7)
  const layout = new MapLayout(editor, createCardSizes(editor.store.getState, measurer, 'sans-serif'))
  const rect = expectDefined(layout.rectOf(editor.id('Wide')), 'The card')
  const window = layout.window({ x: rect.x - 300, y: rect.y - 500, width: 1000, height: 1000 })
  return { window, lines: edgePaths(document, editor.state().checks, window.edges) }
}

function segmentsOf(line: EdgePath): number {
  return pathOf(line).split('M').length - 1
}

describe('the lines of a window', () => {
  it('are no more for a family of 3,000 than its cards in the window and its looks', () => {
    const { window, lines } = look(3000)
    expect(window.edges.length).toBeGreaterThan(1000)
    expect(window.cards.length).toBeLessThan(40)
    expect(lines.length).toBeLessThan(window.cards.length + 4)
    expect(lines.reduce((sum, line) => sum + segmentsOf(line), 0)).toBe(window.edges.length)
  })

  it('tell apart how those beyond the window are supported, and let only those within be pointed at', () => {
    const { window, lines } = look(3000)
    const inside = new Set(window.cards.map(({ id }) => id))
    const [links, bundles] = [lines.filter(({ link }) => link), lines.filter(({ link }) => !link)]
    expect(links.flatMap(({ link }) => link?.edge.child ?? []).filter((id) => !inside.has(id))).toEqual([])
    expect(new Set(bundles.map(({ support }) => support))).toEqual(new Set(['strong', 'unrated']))
  })

  it('have a path each while the whole family is in the window', () => {
    const { window, lines } = look(4)
    expect(lines.map(segmentsOf)).toEqual(window.edges.map(() => 1))
    expect(lines.every(({ link }) => link !== null)).toBe(true)
  })
})
