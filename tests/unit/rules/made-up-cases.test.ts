import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { verdictsOn, type MadeUpCase } from '../../eval/made-up'

const cases = readFileSync('tests/fixtures/made-up-cases.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as MadeUpCase)

describe('the made-up cases', () => {
  it('of sentences are judged as a coach judges them', () => {
    const wrong = cases
      .filter(({ kind }) => kind !== 'link')
      .flatMap((given) =>
        verdictsOn(given)
          .filter(({ is, said }) => is !== said)
          .map(({ label }) => `${label}: ${given.text}`),
      )
    expect(wrong).toEqual([])
  })
})
