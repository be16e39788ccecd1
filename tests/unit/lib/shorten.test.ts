import fc from 'fast-check'
import { expect, it } from 'vitest'
import { shorten } from '../../../src/lib'

it('leaves a text alone that is short enough', () => {
  expect(shorten('Improve influence', 17)).toBe('Improve influence')
  expect(shorten('提升影响力', 10)).toBe('提升影响力')
})

it('leaves the middle out, between words', () => {
  expect(shorten('Improve influence across the departments of the house', 30)).toBe(
    'Improve influence … of the house',
  )
})

it('cuts between characters where there are no blanks, each as wide as two letters', () => {
  expect(shorten('提升公司各个部门之间协作的影响力', 16)).toBe('提升公司 … 的影响力')
  expect(shorten('a'.repeat(40), 10)).toBe('aaaaaa … aaaa')
})

it('keeps whole characters and little more than it may, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 8, max: 40 }),
      (text, most) => {
        const short = shorten(text, most)
        expect(short.isWellFormed()).toBe(true)
        expect(Array.from(short).length).toBeLessThanOrEqual(Math.max(most + 3, 1))
      },
    ),
    { seed: 3 },
  )
})
