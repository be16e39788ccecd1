import { describe, expect, it } from 'vitest'
import { isOverBudget, pointsToDrop } from '../../../src/persistence/restore-points/ring'
import type { StoredPoint } from '../../../src/persistence/restore-points/stored-points'
import { label } from './restore-points-contract'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

function pointAt(savedAt: number, serial: number, fields: Partial<StoredPoint> = {}): StoredPoint {
  const isWhole = serial === 1
  return { ...label({ savedAt }), serial, nodeCount: 1, changes: null, size: 100, isWhole, ...fields }
}

const seriesAt = (...times: readonly number[]) => times.map((time, index) => pointAt(time, index + 1))
const dropped = (points: readonly StoredPoint[], count: number) =>
  [...pointsToDrop(points, { bytes: Infinity, points: count })].sort((a, b) => a - b)

describe('a ring over its budget', () => {
  it('gives up the oldest points of today', () => {
    const points = seriesAt(0, 10 * MINUTE, 20 * MINUTE, 30 * MINUTE, 40 * MINUTE)
    expect(isOverBudget(points, { bytes: Infinity, points: 4 })).toBe(true)
    expect(dropped(points, 4)).toEqual([1, 2])
  })

  it('first thins out what is old: one point an hour after a day, one a day after a week', () => {
    const week = seriesAt(0, 2 * HOUR, 3 * HOUR, 9 * DAY, 9 * DAY + HOUR, 9 * DAY + 2 * HOUR)
    expect(dropped(week, 6)).toEqual([1, 2])
    const yesterday = seriesAt(0, 20 * MINUTE, 40 * MINUTE, 90 * MINUTE, 2 * DAY, 2 * DAY + MINUTE)
    expect(dropped(yesterday, 6)).toEqual([1, 2])
  })

  it('gives up points with a name last, and the latest never', () => {
    const points = [
      pointAt(0, 1, { reason: 'named' }),
      pointAt(1, 2, { reason: 'named' }),
      pointAt(2, 3),
      pointAt(3, 4),
    ]
    expect(dropped(points, 3)).toEqual([1, 3])
    expect(dropped(points, 1)).toEqual([1, 2, 3])
  })

  it('counts bytes, apart from those of a whole map, which pass to the next point', () => {
    const points = seriesAt(0, 1, 2, 3, 4)
    expect(isOverBudget(points, { bytes: 450, points: 99 })).toBe(true)
    expect([...pointsToDrop(points, { bytes: 450, points: 99 })]).toEqual([1, 2, 3])
    expect(isOverBudget([pointAt(0, 1, { size: 9_999 })], { bytes: 450, points: 99 })).toBe(false)
  })
})
