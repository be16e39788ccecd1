import { describe, expect, it } from 'vitest'
import type { Cycle, NodeId, Stage } from '../../../src/domain'
import { allRules } from '../../../src/rules'
import { bench, readOutline, type Bench } from '../../support/rule-tester'

const CYCLE = { start: '2027-01-01', end: '2027-03-31' } as Cycle
const at = (outline: string, stage: Stage = 'commit'): Bench =>
  bench(readOutline(outline), { stage, cycle: CYCLE })
const titlesBelow = ({ document }: Bench, id: string): readonly string[] =>
  document.children(id as NodeId).map((child) => {
    const node = document.node(child)
    return `${node?.kind ?? ''} ${node?.title ?? ''}`
  })
const dueOf = ({ document }: Bench, ...ids: readonly string[]) =>
  ids.map((id) => document.node(id as NodeId)?.due ?? null)

describe('fixes', () => {
  it('spread the due dates of a family over what is left of the cycle, and keep those there are', () => {
    const map = at('O Be tried out\n  K Ten pilots\n  K Four references {due=2027-02-01}\n  K Two awards')
    map.fix(map.find('R28'), 'spreadDue')
    expect(dueOf(map, 'n2', 'n3', 'n4')).toEqual(['2027-02-16', '2027-02-01', '2027-03-31'])
  })

  it('add three actions with their days', () => {
    const map = at('O Be tried out\n  K Ten pilots')
    map.fix(map.find('R08'), 'addSteps')
    expect(dueOf(map, 'added1', 'added2', 'added3')).toEqual(['2027-02-02', '2027-03-02', '2027-03-31'])
  })

  it('take the next quarter, also over the end of a year', () => {
    const map = bench(readOutline('B Be loved'), { stage: 'commit', cycle: null })
    map.fix(map.find('R17'), 'nextQuarter')
    expect(map.document.meta.cycle).toEqual({ start: '2027-04-01', end: '2027-06-30' })
  })

  it('wrap loose key results of one family together in an objective', () => {
    const map = at('B A good year\n  K A half marathon\n  K Ten hikes', 'brainstorm')
    map.fix(map.find('R05'), 'wrap')
    expect(titlesBelow(map, 'n1')).toEqual(['objective '])
    expect(titlesBelow(map, 'added1')).toEqual(['keyResult A half marathon', 'keyResult Ten hikes'])
    expect(map.engine.all().filter(({ ruleId }) => ruleId === 'R05')).toEqual([])
  })

  it.each([
    ['K Win 10 customers and publish 3 stories', ['Win 10 customers', 'publish 3 stories']],
    ['K 签约10家客户，并发布3个案例', ['签约10家客户', '发布3个案例']],
    ['K 簽約10家客戶，並發布3個案例', ['簽約10家客戶', '發布3個案例']],
  ])('split two results in one: %s', (line, titles) => {
    const map = at(`O Grow\n  ${line}`, 'draft')
    map.fix(map.find('R26'), 'split')
    expect(titlesBelow(map, 'n1')).toEqual(titles.map((title) => `keyResult ${title}`))
  })

  it('put a new outcome above what is a task', () => {
    const map = at('O Grow\n  K Launch the reminder', 'draft')
    map.fix(map.find('R24'), 'turnIntoAction')
    expect(titlesBelow(map, 'n1')).toEqual(['keyResult '])
    expect(titlesBelow(map, 'n2')).toEqual(['action Launch the reminder'])
  })

  it('merge objectives that say the same, with all below them', () => {
    const map = at(
      'B A year\n  O Win the trust of customers\n    K NPS of 40\n  O Win trust of our customers\n    K Churn of 2%',
      'draft',
    )
    map.fix(map.find('R18'), 'merge')
    expect(titlesBelow(map, 'n1')).toEqual(['objective Win the trust of customers'])
    expect(titlesBelow(map, 'n2')).toEqual(['keyResult NPS of 40', 'keyResult Churn of 2%'])
  })

  it('that park, merge, split or reword are never taken for many findings at once', () => {
    const singly = allRules.flatMap(({ id, remedies }) =>
      Object.entries(remedies).flatMap(([name, remedy]) =>
        remedy.type === 'fix' && remedy.singly === true ? [`${id} ${name}`] : [],
      ),
    )
    expect(singly).toEqual(
      expect.arrayContaining([
        'R01 parkLast',
        'R03 parkLast',
        'R03 turnIntoActions',
        'R10 moveNumber',
        'R13 moveTailToNote',
        'R18 merge',
        'R24 turnIntoAction',
        'R26 split',
        'R33 merge',
        'R38 move',
      ]),
    )
    for (const safe of [
      'R17 thisQuarter',
      'R28 dueAtCycleEnd',
      'R30 setFive',
      'R32 shareByRank',
      'R41 clampToCycle',
    ])
      expect(singly).not.toContain(safe)
  })
})
