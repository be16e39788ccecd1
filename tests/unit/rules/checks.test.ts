import { describe, expect, it } from 'vitest'
import { setNodeFields, type NodeId, type Stage } from '../../../src/domain'
import { findingOf, levelOfMark, rowBudget, withinBudget, type CheckRow } from '../../../src/rules'
import { must } from '../../support/must'
import { bench, readOutline, type Bench } from '../../support/rule-tester'

const node = (id: string): NodeId => id as NodeId
/** A map of these objectives under a Big O, which is n1. */
const at = (outline: string, stage: Stage = 'draft'): Bench =>
  bench(readOutline(`B Be loved\n${outline.replace(/^/gm, '  ')}`), { stage })

function write(map: Bench, id: string, title: string): void {
  const diff = must(setNodeFields(map.document, { ids: [node(id)], fields: { title } }))
  map.document.apply(diff)
  map.engine.update(diff)
  map.engine.work()
}

/** Rows as `n3 R24 +2`: the card, the rule said first, and how much is behind it; or `owner 4`. */
function lines(rows: readonly CheckRow[]): readonly string[] {
  return rows.map((row) => {
    if (row.type === 'omission') return `${row.missing} ${row.found.length}`
    const { nodeId, ruleId } = findingOf(row)
    return `${nodeId} ${ruleId}${row.rest.length > 0 ? ` +${row.rest.length}` : ''}`
  })
}

const rowsOf = (map: Bench): readonly string[] => lines(map.engine.rows())

describe('what is said of a card', () => {
  it('is one finding with the remedies of all that come to the same', () => {
    const map = at('O Win the trust of customers\n  K Reply significantly faster\n  K NPS from 20 to 40')
    const [check, ...more] = map.engine.checksAt(node('n3')).filter(({ first }) => first.ruleId !== 'R38')
    expect(more).toEqual([])
    expect([check?.first, ...(check?.others ?? [])].map((each) => each?.ruleId)).toEqual(['R24', 'R25'])
  })

  it('puts in front what a coach would say first, and the rest behind it', () => {
    const map = at(
      'O Win the trust of customers\n  K Win 10 customers and publish 3 stories\n  K NPS from 20 to 40',
    )
    const [first] = rowsOf(map).filter((line) => line.startsWith('n3'))
    expect(first).toMatch(/^n3 R24 \+/)
  })

  it('is left to the objective where all its key results are tasks, and is said at each where one is not', () => {
    const map = at('O Win the trust of customers\n  K Hold 10 workshops\n  K Publish 3 stories')
    expect(rowsOf(map).filter((line) => line.includes('R24'))).toEqual(['n2 R24 +1'])
    expect(map.engine.checksAt(node('n3')).some(({ isSaidAbove }) => isSaidAbove)).toBe(true)
    expect(levelOfMark(map.engine.checksAt(node('n2')))).toBe('warn')
    expect(levelOfMark(map.engine.checksAt(node('n3')))).not.toBe('warn')
    write(map, 'n4', 'NPS from 20 to 40')
    expect(
      rowsOf(map)
        .filter((line) => line.includes('R24'))
        .map((line) => line.slice(0, 2)),
    ).toEqual(['n3'])
  })

  it('keeps the same list until a finding at the card or at its parent changes', () => {
    const map = at('O Win the trust of customers\n  K Hold 10 workshops\n  K Publish 3 stories')
    const before = map.engine.checksAt(node('n3'))
    write(map, 'n4', 'Publish 4 stories')
    const rows = map.engine.rows()
    expect(map.engine.rows()).toBe(rows)
    write(map, 'n4', 'NPS from 20 to 40')
    expect(map.engine.checksAt(node('n3'))).not.toBe(before)
    expect(map.engine.rows()).not.toBe(rows)
  })
})

describe('omissions', () => {
  const BARE = 'O Win the trust of customers\n  K NPS from 20 to 40\n  K Churn from 5% to 2%'

  it('are one row a kind for the map, and one line at the card', () => {
    const map = at(BARE, 'commit')
    expect(rowsOf(map).slice(-5)).toEqual(['owner 3', 'due 2', 'confidence 2', 'effort 3', 'actions 2'])
    const [line, ...more] = map.engine.checksAt(node('n3')).filter(({ isOmission }) => isOmission)
    expect(more).toEqual([])
    expect([line?.first, ...(line?.others ?? [])].map((each) => each?.missing)).toEqual([
      'owner',
      'due',
      'confidence',
      'effort',
      'actions',
    ])
  })

  it('mark no card', () => {
    const map = bench(readOutline(`B Be loved\n${BARE.replace(/^/gm, '  ')}`), {
      stage: 'commit',
      ruleSettings: Object.fromEntries(
        ['R19', 'R34', 'R38', 'R39'].map((id) => [id, { level: 'off', options: {} }]),
      ),
    })
    expect(['n2', 'n3', 'n4'].map((id) => levelOfMark(map.engine.checksAt(node(id))))).toEqual([
      null,
      null,
      null,
    ])
  })
})

describe('the count of errors and warnings', () => {
  const gravely = (map: Bench): number =>
    map.engine.rows().filter((row) => ['block', 'warn'].includes(findingOf(row).level)).length

  it.each<Stage>(['brainstorm', 'draft', 'commit'])(
    'is the number of their rows at %s, after each edit',
    (stage) => {
      const map = at(
        'O Grow by 10%\n  K Hold 10 workshops\n  K Help people\n  K \nO Run\n  K Raise sales',
        stage,
      )
      expect(map.engine.problemCount).toBe(gravely(map))
      for (const [id, title] of [
        ['n4', 'Publish a story'],
        ['n5', 'Launch the shop'],
        ['n3', 'NPS from 20 to 40'],
        ['n2', 'Be loved'],
        ['n4', ''],
      ] as const) {
        write(map, id, title)
        expect(map.engine.problemCount, title).toBe(gravely(map))
      }
    },
  )
})

describe('the budget of rows', () => {
  const MANY = [
    'O Win the trust of customers',
    ...Array.from({ length: 4 }, (_, at) => `  K Hold ${at + 2} workshops`),
  ]

  it('grows with the map, from eight in draft and twelve at commit', () => {
    expect([rowBudget('draft', 5), rowBudget('draft', 25), rowBudget('commit', 25)]).toEqual([8, 8, 12])
    expect(rowBudget('draft', 100)).toBe(32)
  })

  it('lets suggestions wait, the least useful first, and never a warning', () => {
    const map = at([...MANY, 'O Be known', '  K NPS of 40'].join('\n'))
    const rows = map.engine.rows()
    const isGrave = (row: CheckRow): boolean => ['block', 'warn'].includes(findingOf(row).level)
    const { shown, waiting } = withinBudget(rows, 0)
    expect(shown).toEqual(rows.filter(isGrave))
    expect(waiting.advise + waiting.ask).toBe(rows.length - shown.length)
    expect(withinBudget(rows, rows.length)).toEqual({ shown: rows, waiting: { advise: 0, ask: 0 } })
    const one = withinBudget(rows, shown.length + 1).shown.filter((row) => !isGrave(row))
    expect(lines(one)).toEqual(['n7 R04 +1'])
  })
})
