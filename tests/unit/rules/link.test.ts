import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addNode,
  convertKind,
  createLiveDocument,
  deleteBranches,
  moveAmongSiblings,
  moveNodes,
  parkBranches,
  rateSupport,
  setNodeFields,
  type DocumentDiff,
  type DocumentReader,
  type DomainError,
  type NodeId,
  type NodeKind,
} from '../../../src/domain'
import { expectDefined, type Result } from '../../../src/lib'
import { loadLinkReader, supportOf, type SupportState } from '../../../src/rules'
import { countVisits } from '../../support/count-visits'
import { must } from '../../support/must'
import { bench, readOutline, type Bench } from '../../support/rule-tester'

const links = await loadLinkReader()

const MISPLACED = {
  en: `O Make our support loved by customers
  K Answer nine of ten tickets within a day
  K Satisfaction after a ticket from 4.1 to 4.6
  K Hire two senior data engineers
O Build a strong engineering team
  K Hire five backend engineers
  K Interview twenty engineering candidates`,
  zh: `O 让用户爱上我们的客服
  K 90%的工单一天内回复
  K 工单满意度从4.1分升到4.6分
  K 招聘两名高级数据工程师
O 组建一流的工程师队伍
  K 招聘五名后端工程师
  K 面试二十名工程师候选人`,
  traditional: `O 讓用戶愛上我們的客服
  K 90%的工單一天內回覆
  K 工單滿意度從4.1分升到4.6分
  K 招聘兩名高級數據工程師
O 組建一流的工程師隊伍
  K 招聘五名後端工程師
  K 面試二十名工程師候選人`,
}

const draft = (outline: string): Bench => bench(readOutline(outline), { stage: 'draft' }, undefined, links)
const node = (id: string): NodeId => id as NodeId

function stateOf({ document, engine }: Bench, id: string): SupportState | null {
  return supportOf(document, node(id), engine.links.of(node(id)))
}

function make({ document, engine }: Bench, result: Result<DocumentDiff, DomainError>): void {
  const diff = must(result)
  document.apply(diff)
  engine.update(diff)
  engine.work()
  if (engine.readLinks()) engine.work()
}

const asked = ({ engine }: Bench): readonly string[] =>
  engine.all().flatMap(({ messageId, nodeId }) => (messageId === 'betterElsewhere' ? [nodeId] : []))

describe('what titles show of a link', () => {
  it.each([
    ['en', 'engineers'],
    ['zh', '工程师'],
    ['traditional', '工程師'],
  ] as const)('finds the key result that reads closer to another objective (%s)', (language, word) => {
    const at = draft(MISPLACED[language])
    expect(['n2', 'n3', 'n4', 'n6', 'n7'].map((id) => stateOf(at, id))).toEqual([
      'supported',
      'supported',
      'better-elsewhere',
      'supported',
      'supported',
    ])
    const evidence = at.engine.links.of(node('n4'))
    expect(evidence?.betterParent?.id).toBe('n5')
    expect(evidence?.betterParent?.common.words).toContain(word)
    expect(at.engine.links.toRate()[0]).toBe('n4')
  })

  it('asks at draft in the words of the title, and is not counted as problemCount', () => {
    const at = draft(MISPLACED.en)
    const question = at.find('R38', 'betterElsewhere')
    expect(question).toMatchObject({
      nodeId: 'n4',
      level: 'ask',
      related: ['n1', 'n5'],
      data: { other: 'Build a strong engineering team', words: 'Hire, engineers' },
      ranges: [
        { start: 0, end: 4 },
        { start: 21, end: 30 },
      ],
    })
    expect(question.offers.map(({ id }) => id)).toEqual(['keep', 'move', 'swap'])
    expect(asked(bench(readOutline(MISPLACED.en), { stage: 'brainstorm' }, undefined, links))).toEqual([])
  })

  it('moves the key result in one step', () => {
    const at = draft(MISPLACED.en)
    at.fix(at.find('R38', 'betterElsewhere'), 'move')
    expect(at.document.node(node('n4'))?.parentId).toBe('n5')
    expect(stateOf(at, 'n4')).toBe('supported')
  })

  it('shares words or themes, in either language and across them', () => {
    const at = draft(`O Keep our customers for longer
  K Monthly churn from 4 % to 2 %
  K 客户续约率达到 90%
O 让产品快起来
  K 首页加载时间降到 1 秒
  K p95 latency below 200 ms`)
    expect(['n2', 'n3', 'n5', 'n6'].map((id) => stateOf(at, id))).toEqual(Array(4).fill('supported'))
    expect(at.engine.links.of(node('n6'))?.common.themes).toEqual([['p95', '快']])
  })

  it.each([
    'O Influence across departments\n  K Hold a reading group once a month',
    'O 完成 10W 下载\n  K 培养1000名认证顾问',
    'O Keep our customers for longer\n  K Repaint the meeting room',
    'O 让用户爱上我们的客服\n  K 办公室装修完成',
  ])('asks where the themes of both titles are known and have no tie: %s', (outline) => {
    expect(stateOf(draft(outline), 'n2')).toBe('unsupported')
  })

  it.each([
    'O Increase revenue from abroad\n  K Increase the number of desks by ten',
    'O Group B is heard\n  K B: minutes from 4 to 10',
    'O Keep our customers for longer\n  K Monthly churn from 4 % to 2 %',
    'O 一季度完成原始用户积累\n  K 每月开展一次500人的论坛',
  ])('gives no verb of change, single letter or mere tie of themes as a reason: %s', (outline) => {
    expect(draft(outline).engine.links.of(node('n2'))?.common).toEqual({ words: [], ranges: [], themes: [] })
  })

  it('never denies a word that is shared', () => {
    const at = draft(
      MISPLACED.en.replace('Make our support loved by customers', 'Give support enough engineers'),
    )
    expect(at.engine.links.of(node('n4'))?.common.words).toEqual(['engineers'])
    expect(stateOf(at, 'n4')).toBe('supported')
  })

  it('says nothing of titles without words, in other languages or too short to judge', () => {
    const at = draft(`O Make our support loved by customers
  K 98 %
  K サポートの満足度を上げる
  K Engineers
O Build a strong engineering team
  K Hire five backend engineers
  K Hire ten frontend engineers`)
    expect(['n2', 'n3', 'n4'].map((id) => stateOf(at, id))).toEqual(['unrated', 'unrated', 'unsupported'])
  })

  it('asks about two key results of an objective at most, then about the next', () => {
    const at = draft(`O Make our support loved by customers
  K Hire two senior data engineers
  K Hire three mobile engineers
  K Interview ten engineering candidates
  K Answer nine of ten tickets within a day
  K Satisfaction after a ticket from 4.1 to 4.6
O Build a strong engineering team
  K Hire five backend engineers
  K Interview twenty engineering candidates
  K Hire eight frontend engineers`)
    const first = asked(at)
    expect(first).toHaveLength(2)
    make(
      at,
      rateSupport(at.document, {
        nodeId: node(expectDefined(first[0], 'a question')),
        rater: '',
        strength: 2,
      }),
    )
    expect(asked(at)).toHaveLength(2)
    expect(asked(at)).not.toContain(first[0])
  })
})

describe('a person’s word', () => {
  it('goes before what the titles show', () => {
    const at = draft(MISPLACED.en)
    make(at, rateSupport(at.document, { nodeId: node('n4'), rater: '', because: 'they build the help desk' }))
    expect(stateOf(at, 'n4')).toBe('declared')
    expect(asked(at)).toEqual([])
    expect(at.engine.links.toRate()).not.toContain('n4')
  })

  it('silences the question until one of the two texts changes', () => {
    const at = draft(MISPLACED.en)
    at.fix(at.find('R38', 'betterElsewhere'), 'keep')
    expect(asked(at)).toEqual([])
    expect(stateOf(at, 'n4')).toBe('unsupported')
    expect(at.engine.links.toRate()).not.toContain('n4')
    make(
      at,
      setNodeFields(at.document, { ids: [node('n6')], fields: { title: 'Hire six backend engineers' } }),
    )
    expect(asked(at)).toEqual([])
    make(at, setNodeFields(at.document, { ids: [node('n4')], fields: { title: 'Hire two data engineers' } }))
    expect(asked(at)).toEqual(['n4'])
  })
})

/** A map of teams, ten nodes each, with an index that follows it and counts the records it visits. */
function followed(teams: number) {
  const outline = Array.from({ length: teams }, (_, team) => {
    const objectives = Array.from({ length: 3 }, (_each, at) => {
      const subject = `subject${team}${at}`
      return `    O Lead in ${subject}\n      K Ten ${subject} trials\n      K Sell ${subject}\n        A Call about it`
    })
    return `  O Team ${team} leads its field\n${objectives.join('\n')}`
  })
  const document = createLiveDocument(readOutline(`B Year\n${outline.join('\n')}`))
  const visits = countVisits(document)
  const index = links.observe(visits.reader)
  const work = (): number => {
    let steps = 0
    index.work(() => (steps += 1) < 0)
    return steps
  }
  const make = (result: Result<DocumentDiff, DomainError>): number => {
    if (!result.ok) return 0
    document.apply(result.value)
    index.update(result.value)
    return work()
  }
  /** The first of a kind that stands deepest in a team. */
  const idOf = (kind: NodeKind): NodeId =>
    expectDefined(
      [...document.all('nodes')].find((each) => each.kind === kind && !each.title.startsWith('Team')),
      kind,
    ).id
  const rename = (kind: NodeKind, title: string): number =>
    make(setNodeFields(document, { ids: [idOf(kind)], fields: { title } }))
  return { document, index, visits, work, make, idOf, rename }
}

function addKeyResultTo(document: DocumentReader, parentId: NodeId): Result<DocumentDiff, DomainError> {
  return addNode(document, { id: node('added'), parentId, kind: 'keyResult', title: 'Ten further trials' })
}

interface Change {
  readonly what: string
  readonly node: number
  readonly other: number
}

function operationFor(
  document: DocumentReader,
  { what, node: at, other }: Change,
): Result<DocumentDiff, DomainError> {
  const nodes = [...document.all('nodes')]
  const pick = (index: number): NodeId => expectDefined(nodes[index % nodes.length], 'node').id
  const ids = [pick(at)]
  if (what === 'move') return moveNodes(document, { ids, parentId: other % 7 === 0 ? null : pick(other) })
  if (what === 'park') return parkBranches(document, { ids, reason: '' })
  if (what === 'kind')
    return convertKind(document, { ids, kind: other % 2 === 0 ? 'objective' : 'keyResult' })
  if (what === 'delete') return deleteBranches(document, { ids })
  if (what === 'order') return moveAmongSiblings(document, { ids, by: other % 2 === 0 ? 1 : -1 })
  return setNodeFields(document, { ids, fields: { title: `Sell ten subject${other % 5}0 trials` } })
}

describe('reading links', () => {
  it('shows what was known until everything is read again, and nothing of places that are no longer', () => {
    const at = draft(MISPLACED.en)
    const diff = must(moveNodes(at.document, { ids: [node('n4')], parentId: node('n5') }))
    at.document.apply(diff)
    at.engine.update(diff)
    at.engine.work()
    at.engine.readLinks(0)
    expect(at.engine.links.isPending).toBe(true)
    expect([stateOf(at, 'n3'), stateOf(at, 'n4')]).toEqual(['supported', 'unrated'])
    expect(at.engine.readLinks()).toBe(true)
    expect(stateOf(at, 'n4')).toBe('supported')
  })

  it('reads again only the key results around a change', () => {
    const at = followed(10)
    const links = 60
    const whole = at.work()
    // Each link is read once; looking, placing and showing are a few steps more for each.
    expect(whole).toBeGreaterThan(links)
    expect(whole).toBeLessThan(5 * links)
    expect(at.work()).toBe(0)
    expect(at.rename('action', 'Write about it')).toBe(0)
    // A family is looked at, its group is placed, the six links of three objectives are read, and three are shown.
    expect(at.rename('keyResult', 'Twelve trials of it')).toBe(1 + 1 + 6 + 3)
  })

  it('visits as many records in a large map as in a small one', () => {
    const [small, large] = [10, 1_000].map((teams) => {
      const at = followed(teams)
      at.work()
      const visitsOf = (change: () => void): number => {
        const before = at.visits.count
        change()
        return at.visits.count - before
      }
      return {
        nodes: at.document.count('nodes'),
        title: visitsOf(() => at.rename('keyResult', 'Twelve trials of it')),
        objective: visitsOf(() => at.rename('objective', 'Lead in trials')),
        structure: visitsOf(() => at.make(addKeyResultTo(at.document, at.idOf('objective')))),
        leaving: visitsOf(() => at.make(deleteBranches(at.document, { ids: [at.idOf('keyResult')] }))),
      }
    })
    expect(expectDefined(small, 'small').nodes).toBeGreaterThan(100)
    expect(expectDefined(large, 'large').nodes).toBeGreaterThan(10_000)
    for (const each of ['title', 'objective', 'structure', 'leaving'] as const)
      expect(expectDefined(large, 'large')[each], each).toBeLessThanOrEqual(
        1.5 * expectDefined(small, 'small')[each],
      )
  })

  it('reads after any changes what is read from scratch', () => {
    const change = fc.record({
      what: fc.constantFrom('title', 'move', 'park', 'kind', 'delete', 'order' as const),
      node: fc.nat(60),
      other: fc.nat(60),
    })
    fc.assert(
      fc.property(fc.constantFrom(2, 6), fc.array(change, { maxLength: 12 }), (teams, changes) => {
        const at = followed(teams)
        at.work()
        for (const each of changes) at.make(operationFor(at.document, each))
        const fresh = links.observe(at.document)
        fresh.work(() => false)
        for (const { id } of at.document.all('nodes')) expect(at.index.of(id), id).toEqual(fresh.of(id))
        expect(new Set(at.index.toRate())).toEqual(new Set(fresh.toRate()))
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  it('scores the pair alone, and better with the map around it', () => {
    const keyResult = 'Hire five backend engineers'
    const engineering = 'Build a strong engineering team'
    const support = 'Make our support loved by customers'
    const scoreIn = (objective: string, keyResults: readonly string[], other: string): number =>
      expectDefined(
        links.scoreOf({
          keyResult,
          own: { objective, keyResults },
          others: [{ objective: other, keyResults: [] }],
        }),
        'score',
      )
    const alone = links.scoreOf({ keyResult, own: { objective: engineering, keyResults: [] }, others: [] })
    const apart = links.scoreOf({ keyResult, own: { objective: support, keyResults: [] }, others: [] })
    expect(expectDefined(alone, 'score')).toBeGreaterThan(expectDefined(apart, 'score'))
    expect(scoreIn(engineering, ['Hire ten designers'], support)).toBeGreaterThan(
      scoreIn(support, ['Answer within a day'], engineering),
    )
    expect(
      links.scoreOf({ keyResult, own: { objective: '目標を達成する', keyResults: [] }, others: [] }),
    ).toBe(null)
  })
})
