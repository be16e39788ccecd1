import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keysOfAlike } from '../../../src/rules/text/wording/alike-keys'
import { likeness } from '../../../src/rules/text/sentence/tokens'

const words = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'), {
  minLength: 3,
  maxLength: 10,
})
const some = fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 2 })
const added = fc.uniqueArray(fc.constantFrom('new', 'more'), { maxLength: 2 })

it('lets two titles share a key that differ by up to two words each and are alike enough', () => {
  fc.assert(
    fc.property(words, some, added, fc.integer({ min: 50, max: 100 }), (title, left, right, percent) => {
      const a = new Set(title)
      const b = new Set([...title.filter((_, index) => !left.includes(index)), ...right])
      if (likeness(a, b) * 100 < percent) return
      const keys = new Set(keysOfAlike(a, percent))
      expect(keysOfAlike(b, percent).some((key) => keys.has(key))).toBe(true)
    }),
    { seed: 7, numRuns: 400 },
  )
})

it('takes few keys, and of a very long title one', () => {
  const count = (length: number) =>
    keysOfAlike(new Set(Array.from({ length }, (_, index) => `word${index}`)), 70).length
  expect([3, 5, 8, 14, 20, 25].map(count)).toEqual([1, 6, 37, 106, 21, 1])
})
