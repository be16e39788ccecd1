import { expect, it } from 'vitest'
import { createLiveDocument, type NodeId } from '../../../src/domain'
import { fixAll } from '../../../src/editor/diagnostics/fix-all'
import { allRules, createRuleEngine, type Diagnostic } from '../../../src/rules'
import { expectDefined } from '../../../src/lib'
import { action, bigObjective, idOf, keyResult, objective, okr, withMeta } from '../../support/builders'
import { countVisits } from '../../support/count-visits'
import { createFakeClock, createFakeIds } from '../../support/fakes'

/** Actions right under an objective, where the chain does not permit them, and many departments beside. */
function stage(departments: number) {
  const others = Array.from({ length: 9 }, (_, at) =>
    objective(
      `Other ${at}`,
      ...Array.from({ length: departments }, () =>
        objective('Team', keyResult('Ten visits'), action('Call')),
      ),
    ),
  )
  const content = withMeta(
    okr(bigObjective('Big', objective('A', action('One'), action('Two')), ...others)),
    {
      stage: 'draft',
    },
  )
  const document = createLiveDocument(content)
  const visits = countVisits(document)
  const clock = createFakeClock()
  const rules = allRules.filter(({ id }) => ['R05', 'R07', 'R09'].includes(id))
  const engine = createRuleEngine({ document: visits.reader, clock, rules })
  engine.work()
  const checksOf = (id: NodeId, of: (id: NodeId) => readonly Diagnostic[]) =>
    of(id).filter(({ ruleId }) => ruleId === 'R05')
  const fix = (...titles: readonly string[]) => {
    const ids = titles.map((title) => idOf(content, title))
    const before = visits.count
    const diff = fixAll({ engine, document: visits.reader, ids: createFakeIds() }, (found) =>
      ids.flatMap((id) => checksOf(id, (each) => found.of(each))),
    )
    return { diff, count: visits.count - before }
  }
  const isWrong = (title: string) => checksOf(idOf(content, title), engine.of).length > 0
  return { document, engine, fix, isWrong }
}

it('mends what is meant and nothing else, and leaves the document and its findings as they are', () => {
  const { document, engine, fix, isWrong } = stage(2)
  const { revision } = document
  const diff = expectDefined(fix('One').diff, 'a change')
  expect([document.revision, isWrong('One'), isWrong('Two')]).toEqual([revision, true, true])
  document.apply(diff)
  engine.update(diff)
  engine.work()
  expect([isWrong('One'), isWrong('Two')]).toEqual([false, true])
  expect(fix('One').diff).toBeNull()
})

it('visits as many records in a large map as in a small one', () => {
  const [small, large] = [stage(3), stage(400)]
  expect(large.document.count('nodes')).toBeGreaterThan(10_000)
  expect(large.fix('One').count).toBeLessThanOrEqual(1.5 * small.fix('One').count)
  expect(large.fix('One', 'Two').diff?.nodes?.updated.size).toBe(2)
})
