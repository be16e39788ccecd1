import { describe, expect, it } from 'vitest'
import {
  parkBranches,
  setNodeFields,
  setStage,
  unparkBranches,
  type DocumentDiff,
  type DomainError,
  type NodeId,
  type Stage,
} from '../../../src/domain'
import type { Result } from '../../../src/lib'
import { must } from '../../support/must'
import { bench, readOutline, TODAY, type Bench } from '../../support/rule-tester'

const node = (id: string): NodeId => id as NodeId

function make({ document, engine }: Bench, result: Result<DocumentDiff, DomainError>): void {
  const diff = must(result)
  document.apply(diff)
  engine.update(diff)
  engine.work()
}

const go = (at: Bench, stage: Stage): void => make(at, setStage(at.document, { stage, now: 0 }))
const rename = (at: Bench, id: string, title: string): void =>
  make(at, setNodeFields(at.document, { ids: [node(id)], fields: { title } }))

const spoken = ({ engine }: Bench, ruleId: string): readonly string[] =>
  engine
    .all()
    .flatMap((each) => (each.ruleId === ruleId ? [`${each.nodeId} ${each.messageId} ${each.level}`] : []))

const BOARD = `B A good year
  O Run far
    K Runs {metric=0..40 runs}
    K Long runs {metric=0..5 runs}
  O Sleep well
    K Nights of eight hours {metric=10..25}`

describe('a goal that moves after commit', () => {
  it('is asked about, target and words, and nothing before', () => {
    const at = bench(readOutline(BOARD), { stage: 'draft' })
    rename(at, 'n2', 'Run further')
    go(at, 'run')
    expect(spoken(at, 'R43')).toEqual([])
    rename(at, 'n2', 'Run now and then')
    rename(at, 'n3', 'Runs in the park')
    const metric = at.document.node(node('n4'))?.metric
    if (metric?.type !== 'range') throw new Error('no range')
    make(
      at,
      setNodeFields(at.document, {
        ids: [node('n4')],
        fields: { metric: { ...metric, target: 3, current: 2 } },
      }),
    )
    expect(spoken(at, 'R43')).toEqual(['n2 reworded ask', 'n4 targetMoved ask'])
    expect(at.find('R43', 'reworded').data).toEqual({ before: 'Run further', after: 'Run now and then' })
    rename(at, 'n2', 'Run further')
    expect(spoken(at, 'R43')).toEqual(['n4 targetMoved ask'])
  })

  it('is agreed anew with a line in the note, or lives on as a key result', () => {
    const at = bench(readOutline(BOARD), { stage: 'draft' })
    go(at, 'commit')
    rename(at, 'n2', 'Run now and then')
    at.fix(at.find('R43'), 'agreeAnew')
    expect(at.document.node(node('n2'))).toMatchObject({
      title: 'Run now and then',
      note: `${TODAY}: Run far → Run now and then`,
    })
    rename(at, 'n2', 'Two runs a week')
    at.fix(at.find('R43'), 'asKeyResult')
    expect(at.document.node(node('n2'))?.title).toBe('Run now and then')
    expect(at.document.node(node('added1'))).toMatchObject({ kind: 'keyResult', title: 'Two runs a week' })
    expect(spoken(at, 'R43')).toEqual([])
  })
})

describe('what was decided against', () => {
  const FULL = ['B A good year', ...Array.from({ length: 6 }, (_, index) => `  O Aim ${index + 1}`)].join(
    '\n',
  )

  it('is asked for at commit, where more stood on the map than the limits and nothing was parked', () => {
    const at = bench(readOutline(FULL), { stage: 'brainstorm' })
    go(at, 'draft')
    expect(spoken(at, 'R44')).toEqual([])
    go(at, 'commit')
    expect(spoken(at, 'R44')).toEqual(['n1 objectives ask'])
    expect(at.find('R44').data).toEqual({ count: 6 })
    expect(at.find('R44').offers.map(({ id }) => id)).toEqual(['sortOut', 'openParkingLot'])
  })

  it('is known as soon as something lies in the parking lot, and asked for again when nothing does', () => {
    const at = bench(readOutline(FULL), { stage: 'brainstorm' })
    go(at, 'commit')
    make(at, parkBranches(at.document, { ids: [node('n7')] }))
    expect(spoken(at, 'R44')).toEqual([])
    make(at, unparkBranches(at.document, { ids: [node('n7')], parentId: node('n2') }))
    expect(spoken(at, 'R44')).toEqual(['n1 objectives ask'])
  })

  it('is nothing to ask of a map that kept within the limits, or of which nothing is known', () => {
    const small = bench(readOutline(BOARD), { stage: 'brainstorm' })
    go(small, 'commit')
    expect(spoken(small, 'R44')).toEqual([])
    expect(spoken(bench(readOutline(FULL), { stage: 'commit' }), 'R44')).toEqual([])
  })
})

describe('whether the key results are enough', () => {
  const asked = (at: Bench): readonly string[] => spoken(at, 'R39')

  it.each(['yes', 'unsure'] as const)(
    'is answered by %s, with the day, until a key result changes',
    (choice) => {
      const at = bench(readOutline(BOARD), { stage: 'commit' })
      expect(asked(at)).toEqual(['n2 enough ask', 'n5 enough ask'])
      at.fix(at.find('R39'), choice)
      expect(asked(at)).toEqual(['n5 enough ask'])
      expect(at.document.rowsOf('dismissals', node('n2'))[0]?.answer).toEqual({ choice, date: TODAY })
      rename(at, 'n3', 'Runs before breakfast')
      expect(asked(at)).toEqual(['n2 enough ask', 'n5 enough ask'])
    },
  )

  it.each([
    ['O Run far\n  K Ten runs', 'What is missing?'],
    ['O 跑得更远\n  K 跑十次', '还缺什么？'],
    ['O 跑得更遠\n  K 跑十次', '還缺什麼？'],
  ])('and a no adds what is missing, in the language of the objective (%#)', (outline, title) => {
    const at = bench(readOutline(outline), { stage: 'commit' })
    at.fix(at.find('R39'), 'no')
    const added = node('added1')
    expect(at.document.node(added)).toMatchObject({ kind: 'keyResult', title, parentId: 'n1' })
    expect(at.document.rowsOf('dismissals', node('n1'))[0]?.answer).toEqual({ choice: 'no', date: TODAY })
    expect(asked(at)).toEqual([])
    expect(spoken(at, 'R06')).toEqual(['added1 placeholder warn'])
    rename(at, 'added1', 'A race in spring')
    expect(asked(at)).toEqual(['n1 enough ask'])
  })
})
