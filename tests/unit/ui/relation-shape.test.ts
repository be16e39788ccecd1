import { describe, expect, it } from 'vitest'
import { createLiveDocument, type NodeId, type RelationId } from '../../../src/domain'
import type { Point, Rect } from '../../../src/lib'
import { relationShape } from '../../../src/ui/map/edges/relation-shape'
import { visibleRelations } from '../../../src/ui/map/edges/visible-relations'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'

const at = (x: number, y: number): Rect => ({ x, y, width: 100, height: 40 })

/** Where a curve begins. */
function start(path: string): readonly number[] {
  return (/^M(\S+) (\S+?)C/.exec(path) ?? []).slice(1).map(Number)
}

describe('the curve of a relation', () => {
  it('joins facing sides, and its head touches the card', () => {
    const { path, head, label } = relationShape(at(0, 0), at(300, 0), 'right')
    expect(start(path)).toEqual([100, 30])
    expect(head.startsWith('M300 30L')).toBe(true)
    expect(label).toEqual({ x: 196, y: 30 })
    expect(start(relationShape(at(300, 0), at(0, 0), 'right').path)).toEqual([300, 30])
  })

  it('goes around on the outer side of a column', () => {
    const right = relationShape(at(0, 0), at(0, 200), 'right')
    expect(start(right.path)[0]).toBe(100)
    expect(right.label.x).toBeGreaterThan(130)
    const left = relationShape(at(0, 0), at(0, 200), 'left')
    expect(start(left.path)[0]).toBe(0)
    expect(left.label.x).toBeLessThan(-30)
  })

  it('goes around what lies between', () => {
    const big = { x: 150, y: -20, width: 100, height: 80 }
    const covered = ({ x, y }: Point) =>
      x > big.x && x < big.x + big.width && y > big.y && y < big.y + big.height
    const { path, label } = relationShape(at(0, 0), at(300, 0), 'right', covered)
    expect(start(path)[1]).toBe(0)
    expect(label.y).toBeLessThan(big.y)
  })

  it('goes below a row where the map grows downward', () => {
    const { path, label } = relationShape(at(0, 0), at(300, 0), 'down')
    expect(start(path)[1]).toBe(40)
    expect(label.y).toBeGreaterThan(70)
    expect(start(relationShape(at(0, 0), at(300, 200), 'down').path)[1]).toBe(40)
  })
})

describe('the relations in a window', () => {
  const base = okr(
    bigObjective(
      'Big',
      { id: 'big' },
      objective('A', { id: 'a' }, keyResult('A1', { id: 'a1' })),
      objective('B', { id: 'b' }),
    ),
  )
  const related = (from: string, to: string) =>
    createLiveDocument({
      ...base,
      relations: [{ id: 'r' as RelationId, from: from as NodeId, to: to as NodeId, label: '' }],
    })
  const rects: Readonly<Record<string, Rect>> = { big: at(0, 0), a: at(300, 0), b: at(300, 900) }
  const places = {
    rectOf: (id: NodeId) => rects[id] ?? null,
    growthOf: () => 'right' as const,
    hitTest: () => null,
  }
  const window: Rect = { x: -50, y: -50, width: 600, height: 200 }

  it('show when one end is inside', () => {
    expect(visibleRelations(related('a', 'b'), places, window)).toHaveLength(1)
    expect(visibleRelations(related('b', 'a'), places, { ...window, y: 400 })).toHaveLength(0)
  })

  it('end at the nearest card that shows, and not at all within one', () => {
    const [drawn] = visibleRelations(related('a1', 'big'), places, window)
    expect(start(drawn?.shape.path ?? '')[0]).toBe(300)
    expect(visibleRelations(related('a1', 'a'), places, window)).toEqual([])
  })
})
