import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { edgeScroll } from '../../../src/ui/map/gestures/gesture-controller'
import {
  IDLE,
  reduceGesture,
  type Gesture,
  type GestureEffect,
  type GestureInput,
  type Press,
} from '../../../src/ui/map/gestures/gesture-controller'

const CARD: Press['target'] = { type: 'card', id: 'a' as NodeId, element: null }

function press(more: Partial<Press> = {}): GestureInput {
  const at = { x: 100, y: 100 }
  return {
    type: 'press',
    press: { pointerId: 1, touch: false, at, target: CARD, dragsAtOnce: true, add: false, ...more },
  }
}

const move = (right: number, pointerId = 1): GestureInput => ({
  type: 'move',
  pointerId,
  at: { x: 100 + right, y: 100 },
})
const release: GestureInput = { type: 'release', pointerId: 1, at: { x: 100, y: 100 } }

/** What the machine asks for, input by input, and where it ends. */
function run(...inputs: readonly GestureInput[]): { effects: GestureEffect[]; last: Gesture } {
  let last: Gesture = IDLE
  const effects = inputs.map((input) => {
    const step = reduceGesture(last, input)
    last = step.gesture
    return step.effect
  })
  return { effects, last }
}

describe('a drag', () => {
  it('begins when the pointer has gone six pixels, follows and drops', () => {
    const { effects, last } = run(press(), move(5), move(6), move(40), release)
    expect(effects).toEqual(['none', 'none', 'begin', 'move', 'drop'])
    expect(last).toEqual(IDLE)
  })

  it('does not begin from a click that trembles', () => {
    expect(run(press(), move(4), move(-4), release).effects).toEqual(['none', 'none', 'none', 'none'])
  })

  it('is cancelled once, and what comes after means nothing', () => {
    expect(run(press(), move(20), { type: 'cancel' }, move(30), release).effects).toEqual([
      'none',
      'begin',
      'cancel',
      'none',
      'none',
    ])
  })

  it('ends when a second pointer comes down', () => {
    expect(run(press(), move(20), press({ pointerId: 2 })).effects).toEqual(['none', 'begin', 'cancel'])
  })

  it('follows its own pointer only', () => {
    expect(run(press(), move(50, 2)).effects).toEqual(['none', 'none'])
  })
})

describe('a finger', () => {
  const finger = press({ touch: true, dragsAtOnce: false })

  it('pans where it moves at once', () => {
    expect(run(finger, move(7), move(9), release).effects).toEqual(['none', 'none', 'leave', 'none'])
  })

  it('drags after it was held, and opens a menu when it was only held', () => {
    expect(run(finger, { type: 'hold' }, move(9)).effects).toEqual(['none', 'hold', 'begin'])
    expect(run(finger, { type: 'hold' }, { type: 'hold' }, release).effects).toEqual([
      'none',
      'hold',
      'none',
      'none',
    ])
  })

  it('drags a selected card at once', () => {
    expect(run(press({ touch: true }), move(9), release).effects).toEqual(['none', 'begin', 'drop'])
  })
})

it('every drag that begins ends once, by a drop or a cancel', () => {
  const input = fc.oneof(
    fc.record({ touch: fc.boolean(), ready: fc.boolean(), pointerId: fc.constantFrom(1, 2) }).map(press),
    fc.tuple(fc.integer({ min: -20, max: 20 }), fc.constantFrom(1, 2)).map(([by, id]) => move(by, id)),
    fc.constantFrom(release, { type: 'hold' } as const, { type: 'cancel' } as const),
  )
  fc.assert(
    fc.property(fc.array(input, { maxLength: 60 }), (inputs) => {
      const { effects, last } = run(...inputs, { type: 'cancel' })
      const begun = effects.filter((effect) => effect === 'begin').length
      const over = effects.filter((effect) => effect === 'drop' || effect === 'cancel').length
      expect(over).toBe(begun)
      expect(last).toEqual(IDLE)
    }),
    { seed: 1, numRuns: 300 },
  )
})

it('the map scrolls near the border, faster toward it, and rests elsewhere', () => {
  const frame = { x: 10, y: 50, width: 1000, height: 600 }
  const rest = edgeScroll({ x: 500, y: 300 }, frame)
  expect([Math.abs(rest.x), Math.abs(rest.y)]).toEqual([0, 0])
  expect(edgeScroll({ x: 12, y: 300 }, frame).x).toBeGreaterThan(edgeScroll({ x: 30, y: 300 }, frame).x)
  expect(edgeScroll({ x: 1005, y: 300 }, frame).x).toBeLessThan(0)
  expect(edgeScroll({ x: 500, y: 645 }, frame).y).toBeLessThan(0)
})
