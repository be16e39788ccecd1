import { describe, expect, it } from 'vitest'
import {
  addDays,
  daysBetween,
  isPlainDate,
  parsePlainDate,
  quarterOf,
  type PlainDate,
} from '../../../src/domain'

const day = (text: string): PlainDate => text as PlainDate

describe('calendar days', () => {
  it.each(['2027-01-31', '2024-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(parsePlainDate(text)).toBe(text)
  })

  it.each([
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '27-01-01',
    '2027-01-01T00:00',
    '0000-01-01',
    '',
  ])('refuses "%s"', (text) => {
    expect(isPlainDate(text)).toBe(false)
  })

  it('counts across months, leap days and changes of the clock', () => {
    expect(addDays(day('2027-02-27'), 2)).toBe('2027-03-01')
    expect(addDays(day('2028-02-27'), 2)).toBe('2028-02-29')
    expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31')
    expect(daysBetween(day('2027-03-01'), day('2027-04-01'))).toBe(31)
    expect(daysBetween(day('2027-04-01'), day('2027-03-31'))).toBe(-1)
  })

  it.each([
    ['2027-01-01', '2027-01-01', '2027-03-31'],
    ['2028-02-29', '2028-01-01', '2028-03-31'],
    ['2027-06-30', '2027-04-01', '2027-06-30'],
    ['2027-12-31', '2027-10-01', '2027-12-31'],
  ])('finds the quarter of %s', (date, start, end) => {
    expect(quarterOf(day(date))).toEqual({ start, end })
  })
})
