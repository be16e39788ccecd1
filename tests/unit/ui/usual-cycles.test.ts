import { describe, expect, it } from 'vitest'
import type { PlainDate } from '../../../src/domain'
import { usualCycles } from '../../../src/ui/dialogs/cycle/usual-cycles'

const starting = (today: string) => usualCycles(today as PlainDate).map(({ start, end }) => `${start} ${end}`)

describe('the usual cycles', () => {
  it('are this quarter, the next one and this year', () => {
    expect(starting('2026-09-30')).toEqual([
      '2026-07-01 2026-09-30',
      '2026-10-01 2026-12-31',
      '2026-01-01 2026-12-31',
    ])
  })

  it('from October on hold all of the next year', () => {
    expect(starting('2026-10-01')).toEqual([
      '2026-10-01 2026-12-31',
      '2027-01-01 2027-03-31',
      '2027-04-01 2027-06-30',
      '2027-07-01 2027-09-30',
      '2027-10-01 2027-12-31',
      '2026-01-01 2026-12-31',
      '2027-01-01 2027-12-31',
    ])
  })
})
