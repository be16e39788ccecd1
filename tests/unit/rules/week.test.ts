import { expect, test } from 'vitest'
import { commitmentId, contentOf, type NodeId, type PlainDate } from '../../../src/domain'
import { allRules } from '../../../src/rules'
import { expectDefined } from '../../../src/lib'
import { bench, readOutline, TODAY } from '../../support/rule-tester'

const rules = allRules.filter(({ id }) => id === 'R09')

/** Actions of one owner without a day, so many of them taken on for a week. */
function committed(count: number, week: PlainDate, owners: readonly string[] = ['Mei']) {
  const titles = Array.from({ length: 7 }, (_, at) => `Call ${at + 1}`)
  const lines = titles.map((title, at) => `  A ${title} {owner=${owners[at % owners.length] ?? ''}}`)
  const content = readOutline(['K Ten visits', ...lines].join('\n'))
  const actions = content.nodes.filter(({ kind }) => kind === 'action').slice(0, count)
  const commitments = actions.map(({ id: nodeId }) => ({
    ...{ id: commitmentId(week, nodeId), nodeId, week },
    priority: 1 as const,
  }))
  return bench({ ...content, commitments }, { stage: 'run' }, rules)
}

test('more than five things that one owner has taken on for this week are too many', () => {
  expect(committed(5, TODAY).lines()).toEqual([])
  expect(committed(7, TODAY).lines()).toEqual(['R09 full: Call 6', 'R09 full: Call 7'])
})

test('other weeks, other owners and what is done do not count', () => {
  expect(committed(7, '2026-12-28' as PlainDate).lines()).toEqual([])
  expect(committed(7, '2027-01-11' as PlainDate).lines()).toEqual([])
  expect(committed(7, TODAY, ['Mei', 'Ann']).lines()).toEqual([])
  const done = committed(6, TODAY)
  const first = expectDefined(done.document.node('n2' as NodeId), 'first action')
  const diff = {
    nodes: {
      added: new Map(),
      removed: new Map(),
      updated: new Map([[first.id, [first, { ...first, done: true }] as const]]),
    },
  }
  done.document.apply(diff)
  done.engine.update(diff)
  done.engine.work()
  expect(done.lines()).toEqual([])
})

test('an action that waits is taken on for the next week instead', () => {
  const map = committed(6, TODAY)
  map.fix(map.find('R09'), 'nextWeek')
  expect(map.lines()).toEqual([])
  expect(
    contentOf(map.document)
      .commitments.filter(({ week }) => week !== TODAY)
      .map(({ nodeId, week }) => `${nodeId} ${week}`),
  ).toEqual(['n7 2027-01-11'])
})
