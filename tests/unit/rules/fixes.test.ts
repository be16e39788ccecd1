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
    ['K Win 10 customers and publish 3 stories', ['Win 10 customers', 'Publish 3 stories']],
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

  it('merge the two objectives most alike, or make the last one a key result where it fits best', () => {
    const crowd =
      'B A year\n  O Win trust\n  O Learn fast\n  O Run far\n  O Win the trust of all\n  O Sing\n  O Run farther'
    const map = at(crowd, 'brainstorm')
    map.fix(map.find('R01'), 'mergeAlike')
    expect(titlesBelow(map, 'n1')).toHaveLength(5)
    expect(titlesBelow(map, 'n1')).not.toContain('objective Win the trust of all')
    const other = at(crowd.replace('Run farther', 'Far more runs'), 'brainstorm')
    other.fix(other.find('R01'), 'turnIntoKeyResults')
    expect(titlesBelow(other, 'n4')).toEqual(['keyResult Far more runs'])
  })

  it('turn the tasks among too many key results into actions of the others', () => {
    const map = at(
      'O Grow\n  K Print posters\n  K 40 shops\n  K 9 towns\n  K 5 awards\n  K 30 poster readers',
      'brainstorm',
    )
    map.fix(map.find('R03'), 'turnTasksIntoActions')
    expect(titlesBelow(map, 'n1')).toHaveLength(4)
    expect(titlesBelow(map, 'n6')).toEqual(['action Print posters'])
  })

  it('make an objective that keeps things as they are, with its key results, health metrics of another', () => {
    const map = at(
      'B A shop\n  O Keep the service\n    K Nine of ten calls answered\n  O Be loved\n    K NPS of 40',
      'draft',
    )
    map.fix(map.find('R15'), 'toHealthMetrics')
    expect([...titlesBelow(map, 'n4')].sort()).toEqual([
      'keyResult Keep the service',
      'keyResult NPS of 40',
      'keyResult Nine of ten calls answered',
    ])
    expect(['n2', 'n3', 'n5'].map((id) => map.document.node(id as NodeId)?.role)).toEqual([
      'guard',
      'guard',
      null,
    ])
  })

  it('move targets by thirty percent, in the fields and in the words, and ask for confidence again', () => {
    const map = at('O Grow\n  K From 20 to 120 shops {metric=20..120 shops; confidence=9}')
    map.fix(map.find('R16'), 'raiseTargets')
    expect(map.document.node('n2' as NodeId)).toMatchObject({
      title: 'From 20 to 150 shops',
      metric: { target: 150 },
      confidence: null,
    })
  })

  it.each([
    ['K Reduce waiting from 10 to 20 minutes', 'swap', 'Reduce waiting from 20 to 10 minutes'],
    ['K Reduce waiting from 10 to 20 minutes', 'turnRound', 'Increase waiting from 10 to 20 minutes'],
    ['K 等待时间从10分钟降低到20分钟', 'swap', '等待时间从20分钟降低到10分钟'],
    ['K 等待時間從10分鐘降低到20分鐘', 'turnRound', '等待時間從10分鐘提升到20分鐘'],
  ])('settle words against numbers: %s, %s', (line, remedy, title) => {
    const map = at(`O Wait less\n  ${line}`, 'draft')
    map.fix(map.find('R23'), remedy)
    expect(map.document.node('n2' as NodeId)?.title).toBe(title)
    expect(map.engine.all().filter(({ ruleId }) => ruleId === 'R23')).toEqual([])
  })

  it('keep the one owner, and note the others as helping', () => {
    const map = at('K 十家門店 {owner=陳梅、李明}')
    map.fix(map.find('R29', 'several'), 'keepFirst')
    expect(map.document.node('n1' as NodeId)).toMatchObject({ owner: '陳梅', note: '協助：李明' })
  })

  it('draw a relation instead of saying the same key result twice', () => {
    const map = at('O A habit\n  K Open ten new shops\nO Reach\n  K Ten new shops open', 'draft')
    map.fix(map.find('R33'), 'relate')
    expect(titlesBelow(map, 'n3')).toEqual([])
    expect([...map.document.all('relations')]).toMatchObject([{ from: 'n3', to: 'n2' }])
  })

  it('fill the target in from the words, and make finding the start the first action', () => {
    const map = at('O Keep them\n  K Retention of 31%', 'draft')
    map.fix(map.find('R22'), 'setBaseline')
    expect(map.document.node('n2' as NodeId)?.metric).toMatchObject({ baseline: null, target: 31, unit: '%' })
    map.fix(map.find('R22'), 'findBaseline')
    expect(titlesBelow(map, 'n2')).toEqual(['action Find out where it stands today'])
    expect(map.engine.all().filter(({ ruleId }) => ruleId === 'R22')).toEqual([])
  })

  it('delete every empty card, and none with a note or something below it', () => {
    const map = at('B A year\n  O \n  O Run\n    K \n    K  {note=important}\n  O \n    K Ten runs', 'draft')
    map.fix(map.find('R06'), 'removeAll')
    expect(titlesBelow(map, 'n1')).toEqual(['objective Run', 'objective '])
    expect(titlesBelow(map, 'n3')).toEqual(['keyResult '])
  })

  it.each([
    ['Be quick', 'From __ to __ by __'],
    ['赢得信任', '从 __ 到 __，截止 __'],
    ['贏得信任', '從 __ 到 __，截止 __'],
  ])('write in the language and the script of the map: %s', (title, line) => {
    const map = at(`O ${title}`, 'draft')
    map.fix(map.find('R04'), 'addKeyResult')
    expect(titlesBelow(map, 'n1')).toEqual([`keyResult ${line}`])
    expect(map.engine.all().some(({ ruleId, nodeId }) => ruleId === 'R06' && nodeId === 'added1')).toBe(true)
  })

  it('that park, merge, split or reword are never taken for many findings at once', () => {
    const requiresConfirmation = allRules.flatMap(({ id, remedies }) =>
      Object.entries(remedies).flatMap(([name, remedy]) =>
        remedy.type === 'fix' && remedy.requiresConfirmation === true ? [`${id} ${name}`] : [],
      ),
    )
    expect(requiresConfirmation).toEqual(
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
      expect(requiresConfirmation).not.toContain(safe)
  })
})
