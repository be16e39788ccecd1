import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newUnitIn, readNumberField } from '../../../src/ui/fields/number-reading'

const read = (text: string, unit?: string, percent = false) => {
  const reading = readNumberField(text, { percent, unit })
  if (reading.type === 'value') return reading.value
  return reading.type === 'beginning' ? reading.type : reading.code
}

describe('a number typed with a unit', () => {
  it.each([
    ['15 %', '%', 15],
    ['15%', '%', 15],
    ['％15', '%', 15],
    ['15 ％', '%', 15],
    ['15 percent', '%', 15],
    ['百分之十五', '%', 15],
    ['15 people', 'people', 15],
    ['15 People', 'people', 15],
    ['1 post', 'posts', 1],
    ['10人', '人', 10],
    ['3万人', '人', 30_000],
    ['$5', '$', 5],
    ['5€', '€', 5],
    ['15', 'people', 15],
    ['15 %', '', 15],
    ['15 people', undefined, 15],
    ['15 people', '%', 'otherUnit'],
    ['15 %', 'people', 'otherUnit'],
    ['$5', '€', 'otherUnit'],
    ['10人', '家', 'otherUnit'],
    ['15 pe', 'people', 'beginning'],
  ])('%j where the unit is %j is %j', (text, unit, expected) => {
    expect(read(text, unit)).toBe(expected)
  })

  it('gives its unit only to a number that has none yet', () => {
    expect(newUnitIn('15 people', '')).toBe('people')
    expect(newUnitIn('15 %', '')).toBe('%')
    expect(newUnitIn('15 people', '%')).toBeNull()
    expect(newUnitIn('15', '')).toBeNull()
    expect(newUnitIn('15 people', undefined)).toBeNull()
  })

  it('is a share only between 0 and 100', () => {
    expect(read('120 %', '%', true)).toBe('notAPercent')
    expect(read('50 people', '%', true)).toBe('otherUnit')
  })

  it('never takes a number under another unit, whatever is typed', () => {
    const units = fc.constantFrom('%', 'people', 'posts', '人', '€', 'hours', '家')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), units, units, (value, typed, wanted) => {
        const taken = read(`${String(value)} ${typed}`, wanted)
        expect(taken).toBe(typed === wanted ? value : 'otherUnit')
      }),
      { seed: 12, numRuns: 300 },
    )
  })
})
