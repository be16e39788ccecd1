import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../../src/domain'
import { calendarCodec } from '../../../src/io/calendar/calendar-codec'
import {
  action,
  bigObjective,
  idea,
  keyResult,
  objective,
  okr,
  parked,
  withMeta,
} from '../../support/builders'
import { readContext } from './support'

const cycle = { start: '2027-01-01' as PlainDate, end: '2027-03-31' as PlainDate }
const long = '让每一位新同事在第一周内都能独立完成一次发布，'.repeat(8)

function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
}

describe('iCalendar as another program reads it', () => {
  const map = withMeta(
    okr(
      bigObjective(
        'Grow; well, "always" \\ ever\nsoon',
        objective('O', keyResult(long, { due: '2027-03-31', owner: 'Li, Wei', note: 'one\ntwo' }, action('Done', { due: '2027-01-20', done: true }), action('Call 👩‍👩‍👧', { due: '2027-02-01' }))),
      ),
      parked(idea('Later', { due: '2027-05-01' })),
    ),
    { cycle, cadence: 14 },
  ) // prettier-ignore
  const text = calendarCodec.write(map, readContext())

  test('has a whole day for each open due date, and none for what is parked or done', () => {
    const dues = eventsOf(text).filter(({ uid }) => !uid.startsWith('review'))
    expect(dues.map(({ summary }) => summary)).toEqual([long, 'Call 👩‍👩‍👧'])
    expect(dues.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
      ['2027-03-31', true],
      ['2027-02-01', true],
    ])
    expect(dues[0]?.description).toBe('O\nLi, Wei\none\ntwo')
  })

  test('repeats the review until the cycle ends', () => {
    const review = eventsOf(text).find(({ uid }) => uid.startsWith('review'))
    const days: string[] = []
    const iterator = review?.iterator()
    for (let next = iterator?.next(); next; next = iterator?.next()) days.push(next.toString())
    expect(days).toEqual(['2027-01-15', '2027-01-29', '2027-02-12', '2027-02-26', '2027-03-12', '2027-03-26'])
    expect(review?.summary).toBe('Review: Grow; well, "always" \\ ever soon')
  })

  test('folds lines at 75 bytes and ends them as the standard says', () => {
    for (const line of text.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('keeps the ids of events when it is written again', () => {
    expect(calendarCodec.write(map, readContext())).toBe(text)
  })

  test('a map without days is an empty calendar', () => {
    expect(eventsOf(calendarCodec.write(okr(bigObjective('A')), readContext()))).toEqual([])
  })
})
