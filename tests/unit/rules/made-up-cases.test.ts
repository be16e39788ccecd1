import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { verdictsOn, type MadeUpCase } from '../../eval/made-up'

const cases = readFileSync('tests/fixtures/made-up-cases.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as MadeUpCase)

/** What is not read yet: an end named by none of the same words. */
const KNOWN_MISSES = new Set([
  'same: Better onboarding for new customers',
  'same: Four sites run the new check-out',
])

describe('the made-up cases', () => {
  it('of sentences are judged as a coach judges them', () => {
    const wrong = cases
      .filter(({ kind }) => kind !== 'link')
      .flatMap((given) =>
        verdictsOn(given)
          .filter(({ is, said }) => is !== said)
          .map(({ label }) => `${label}: ${given.text}`),
      )
    expect(new Set(wrong)).toEqual(KNOWN_MISSES)
  })
})
