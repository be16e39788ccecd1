import { expect, test } from 'vitest'
import type { Clock } from '../../../../src/domain'
import { watchForSetBack } from '../../../../src/ui/workshop/agenda/clock-set-back'
import { timerText } from '../../../../src/ui/workshop/agenda/timer-text'
import { createFakeClock } from '../../../support/fakes'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A clock that can be set, beside a counter that only goes on. */
function settableClock() {
  const wall = createFakeClock()
  let counted = 1_000
  const clock: Clock = { ...wall, monotonic: () => counted }
  return {
    clock,
    pass: (milliseconds: number) => {
      wall.advance(milliseconds)
      counted += milliseconds
    },
    sleep: (milliseconds: number) => wall.advance(milliseconds),
    set: (milliseconds: number) => wall.advance(milliseconds),
  }
}

test('a clock that goes on, or slept, needs no correction', () => {
  const { clock, pass, sleep } = settableClock()
  const corrected = watchForSetBack(clock, clock.now() + 20 * MINUTE)
  pass(5 * MINUTE)
  expect(corrected()).toBeNull()
  sleep(HOUR)
  expect(corrected()).toBeNull()
})

test('a clock that was set back by an hour ends the step an hour sooner by that clock, the same however often asked', () => {
  const { clock, pass, set } = settableClock()
  const corrected = watchForSetBack(clock, clock.now() + 20 * MINUTE)
  pass(5 * MINUTE)
  set(-HOUR)
  expect(corrected()).toBe(clock.now() + 15 * MINUTE)
  const first = corrected()
  pass(MINUTE)
  expect(corrected()).toBe(first)
})

test('small corrections of the clock are left alone', () => {
  const { clock, set } = settableClock()
  const corrected = watchForSetBack(clock, clock.now() + 20 * MINUTE)
  set(-1_000)
  expect(corrected()).toBeNull()
})

test('without a counter nothing is corrected', () => {
  const clock = createFakeClock()
  const corrected = watchForSetBack(clock, clock.now() + 20 * MINUTE)
  clock.advance(-HOUR)
  expect(corrected()).toBeNull()
})

test.each([
  [905, '15:05'],
  [60, '1:00'],
  [7_200, '120:00'],
  [0, '0:00'],
  [-0, '0:00'],
  [-65, '+1:05'],
])('%d seconds read %s', (seconds, text) => expect(timerText(seconds)).toBe(text))
