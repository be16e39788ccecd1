import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkInvariants, contentOf, createLiveDocument, invertDiff } from '../../../src/domain'
import { action, bigObjective, idea, keyResult, objective, okr, range } from '../../support/builders'
import { bench, countingIds } from '../../support/rule-tester'

const title = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'Launch ',
        'Increase ',
        'by 30% ',
        '10 ',
        'and ',
        '提升',
        '完成',
        '10家',
        '，',
        '并',
        '一',
        'from 3 to 4 ',
        '無',
        '\n',
        '{',
        '}',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
)

describe('whatever the titles', () => {
  it('no rule breaks, and every remedy leaves a whole map and can be undone', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 6, maxLength: 6 }), (titles) => {
        const [a = '', b = '', c = '', d = '', e = '', f = ''] = titles
        const agreed = { agreed: { title: d, target: 3 }, metric: range(1, 9) }
        const content = okr(
          bigObjective(a, objective(b, agreed, keyResult(c, action(d)), keyResult(e, agreed)), objective(f)),
          idea(c),
        )
        const { engine, document } = bench(content, {
          stage: 'run',
          peak: { objectives: 9, keyResults: 9 },
        })
        const ids = countingIds()
        for (const diagnostic of engine.all()) {
          expect(diagnostic.ruleName).not.toBe('ruleFailed')
          for (const { id } of diagnostic.offers) {
            const diff = engine.fix(diagnostic, id, ids)
            if (diff === null) continue
            const copy = createLiveDocument(contentOf(document))
            copy.apply(diff)
            expect(checkInvariants(copy)).toEqual([])
            copy.apply(invertDiff(diff))
            expect(contentOf(copy)).toEqual(contentOf(document))
          }
        }
      }),
      { seed: 1, numRuns: 60 },
    )
  })
})
