import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/domain'
import { bigObjective, keyResult, objective, okr, withMeta } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

/** What a pattern without bounds would go through again and again. */
const BAIT = [
  ' ',
  'x',
  '(',
  '()',
  ' 1',
  '1,',
  '增长',
  '👩‍👧',
  '\\',
  '*_',
  ' from 1 to',
  '"',
  '-',
  ' a b',
  ': ',
  ', ',
  '；',
  'and ',
  '并且',
  ' %',
  'in ',
]

function titleOf(start: string, bait: string, end: string): string {
  const room = LIMITS.title - start.length - end.length
  return start + bait.repeat(Math.floor(room / bait.length)) + end
}

/** Every title of a small map at its greatest length, checked to the end. */
function checkAll(title: string): boolean {
  const map = okr(
    bigObjective('Be heard', objective(title, keyResult(`1${title.slice(1)}`), keyResult('Posts'))),
  )
  const editor = createTestEditor(withMeta(map, { stage: 'commit' }))
  editor.state().checks.all()
  return editor.state().checks.catchUp()
}

describe('a title of 2,000 characters', () => {
  it.each(BAIT)('of nothing but %j is checked to the end', (bait) => {
    expect(checkAll(titleOf('Launch', bait, 'x'))).toBe(true)
  })

  it('of any two of these in turn is checked to the end', () => {
    const part = fc.constantFrom(...BAIT)
    fc.assert(
      fc.property(part, part, fc.constantFrom('Launch', 'KR1', '推出'), (one, other, start) => {
        expect(checkAll(titleOf(start, one + other, 'launch'))).toBe(true)
      }),
      { seed: 17, numRuns: 25 },
    )
  })
})
