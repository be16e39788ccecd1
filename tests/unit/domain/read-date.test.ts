import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, parsePlainDate, readDate, type Cycle, type PlainDate } from '../../../src/domain'

function read(text: string, year?: number): string {
  const reading = readDate(text, year)
  return reading.type === 'value' ? reading.date : reading.code
}

describe('a day is read', () => {
  it.each([
    '2027-03-31', '2027-3-31', '2027/03/31', '2027.3.31', '20270331', '2027年3月31日', '2027年03月31号', '2027 年 3 月 31 日',
    '２０２７年３月３１日', '31.03.2027', '31. 3. 2027', '31/03/2027', '31/3/2027', '03/31/2027', '31-03-2027',
    'Mar 31 2027', 'Mar 31, 2027', 'Mar. 31st, 2027', 'March 31 2027', 'MARCH 31, 2027', '31 March 2027', '31 Mar 2027',
    '31st of March, 2027', '31. March 2027', '31-Mar-2027', '2027 March 31', 'Wed, 31 Mar 2027', 'Wednesday, March 31, 2027',
    '2027年3月31日 星期三', '2027年3月31日（周三）', '2027-03-31T09:30', '2027-03-31T09:30:00Z', '2027-03-31T09:30:00.000+08:00',
    '2027-03-31 09:30', '31.03.2027, 09:30', 'Mar 31, 2027 9:30 pm', ' 2027-03-31 ',
  ])('%s', (text) => {
    expect(read(text)).toBe('2027-03-31')
  }) // prettier-ignore

  it.each(['3月31日', '3月31号', 'Mar 31', '31 March', '31st of March'])(
    '%s, in the year that is given',
    (text) => {
      expect(read(text, 2027)).toBe('2027-03-31')
      expect(read(text)).toBe('noYear')
    },
  )

  it('where day and month are the same number', () => {
    expect(read('04/04/2027')).toBe('2027-04-04')
  })
})

const cycleOf = (start: string, end: string): Cycle => ({ start: start as PlainDate, end: end as PlainDate })
const QUARTER = cycleOf('2027-01-01', '2027-03-31')
const HALF = cycleOf('2026-10-01', '2027-03-31')

describe('a day without a year', () => {
  const forms = [
    '31.3.',
    '31. 3.',
    '31.03.',
    '31/3',
    '3/31',
    'Mar 31',
    'March 31',
    '31 March',
    '31st of March',
    '3月31日',
    '3月31号',
  ]

  it.each(forms)('%s is that of the cycle', (text) => {
    expect(readDate(text, QUARTER)).toEqual({ type: 'value', date: '2027-03-31', isAssumed: false })
    expect(readDate(text, HALF)).toEqual({ type: 'value', date: '2027-03-31', isAssumed: false })
    expect(read(text, 2027)).toBe('2027-03-31')
    expect(read(text)).toBe('noYear')
  })

  it.each([
    ['Nov 5', HALF, '2026-11-05', false],
    ['11月5日', HALF, '2026-11-05', false],
    ['30.9.', HALF, '2026-09-30', true],
    ['2.4.', HALF, '2027-04-02', true],
    ['Dec 28', QUARTER, '2026-12-28', true],
    ['Apr 3', QUARTER, '2027-04-03', true],
    ['Feb 29', QUARTER, '2028-02-29', true],
    ['Feb 29', cycleOf('2028-01-01', '2028-03-31'), '2028-02-29', false],
  ] as const)('%s lies in the cycle or nearest to it', (text, cycle, date, isAssumed) => {
    expect(readDate(text, cycle)).toEqual({ type: 'value', date, isAssumed })
  })

  it.each(['31.2.', '32.1.', '13/13', 'Feb 30', '3/4'])('%s is none, whatever the cycle', (text) => {
    expect(readDate(text, QUARTER).type).toBe('refused')
  })
})

describe('a day is refused', () => {
  it.each([
    ['03/04/2027', 'ambiguous'],
    ['31.02.2027', 'notADate'],
    ['2027-13-01', 'notADate'],
    ['32 March 2027', 'notADate'],
    ['31.03.27', 'notADate'],
    ['March 2027', 'notADate'],
    ['soon', 'notADate'],
    ['Marching 31 2027', 'notADate'],
    ['', 'notADate'],
    ['2027-03-31 to 2027-04-02', 'notADate'],
    ['1.234', 'notADate'],
    ['20271', 'notADate'],
  ])('%s: %s', (text, code) => {
    expect(read(text)).toBe(code)
  })

  it('or is a day of the calendar, whatever is given', () => {
    const piece = fc.constantFrom(
      '20',
      '27',
      '3',
      '31',
      '2027',
      '-',
      '/',
      '.',
      ' ',
      ',',
      '年',
      '月',
      '日',
      'Mar',
      'T',
      ':',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const reading = readDate(pieces.join(''))
        if (reading.type === 'value') expect(parsePlainDate(reading.date)).toBe(reading.date)
      }),
      { seed: 12, numRuns: 2000 },
    )
  })
})

it('every day of a century is the same however it is written', () => {
  const first = parsePlainDate('1990-01-01') as PlainDate
  fc.assert(
    fc.property(fc.nat(36_525), (days) => {
      const date = addDays(first, days)
      const at = new Date(`${date}T00:00:00Z`)
      const [year = '', month = '', day = ''] = date.split('-')
      const long = (locale: string) => at.toLocaleDateString(locale, { timeZone: 'UTC', dateStyle: 'long' })
      const forms = [
        `${year}${month}${day}`,
        `${day}.${month}.${year}`,
        long('en-US'),
        long('en-GB'),
        long('zh-CN'),
        at.toISOString(),
      ]
      expect(forms.map((form) => read(form))).toEqual(forms.map(() => date))
    }),
    { seed: 7, numRuns: 300 },
  )
})
