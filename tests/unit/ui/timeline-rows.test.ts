import { describe, expect, test } from 'vitest'
import {
  createLiveDocument,
  mapRoots,
  type Cycle,
  type DocumentContent,
  type PlainDate,
} from '../../../src/domain'
import { expectDefined } from '../../../src/lib'
import { phasesOf, spanOfDates } from '../../../src/ui/timeline/rows/phases'
import { timelineRows, type RowOptions, type TimelineRow } from '../../../src/ui/timeline/rows/timeline-rows'
import { action, bigObjective, idea, keyResult, objective, okr } from '../../support/builders'

const REACH: Cycle = { start: '2026-01-05' as PlainDate, end: '2028-12-31' as PlainDate }

const PLAN = okr(
  bigObjective(
    'Be loved',
    objective(
      'Answer fast',
      { effort: 60 },
      keyResult(
        'Replies',
        { owner: 'Li Wei', effort: 50, start: '2027-01-04', due: '2027-03-26' },
        action('Guide', { owner: 'Li Wei', start: '2027-02-01', due: '2027-02-12', phase: 'Pilot' }),
        action('Ask', { owner: 'Ann', start: '2027-01-04', due: '2027-01-15', phase: 'Prepare' }),
        action('Write', { owner: 'Ann', start: '2027-01-11', due: '2027-01-22', phase: ' Prepare ' }),
        action('Later', { owner: 'Ann' }),
      ),
      idea('A thought'),
    ),
    objective('Stay fresh', keyResult('Calls', { due: '2027-03-31' })),
  ),
)

function rowsOf(content: DocumentContent, options: Partial<RowOptions> = {}) {
  const document = createLiveDocument(content)
  const lines = timelineRows(document, mapRoots(document), {
    group: 'objective',
    reach: REACH,
    limit: 5,
    ...options,
  })
  const titles = lines.rows.map((row) =>
    row.type === 'node' ? document.node(row.id)?.title : row.type === 'owner' ? row.owner : `(${row.key})`,
  )
  return {
    ...lines,
    titles,
    row: (title: string): TimelineRow | undefined => lines.rows[titles.indexOf(title)],
  }
}

test('by objective: what has dates below its objective in the order of the map, then people, then what has none', () => {
  expect(rowsOf(PLAN).titles).toEqual([
    'Be loved',
    'Answer fast',
    'Replies',
    'Guide',
    'Ask',
    'Write',
    'Stay fresh',
    'Calls',
    '(load)',
    'Ann',
    'Li Wei',
    '(undated)',
    'Later',
  ])
  expect(rowsOf(PLAN).span).toEqual({ start: '2027-01-04', end: '2027-03-31' })
})

test('by owner: people by name, what they do by its first day, at the end what nobody does', () => {
  expect(rowsOf(PLAN, { group: 'owner' }).titles).toEqual([
    'Ann',
    'Ask',
    'Write',
    'Li Wei',
    'Replies',
    'Guide',
    null,
    'Calls',
    '(undated)',
    'Later',
  ])
})

describe('phases', () => {
  test('reach from the first to the last day of their actions; spaces around a name do not count', () => {
    const row = rowsOf(PLAN).row('Answer fast')
    expect(row?.type === 'node' && row.phases).toEqual([
      { name: 'Prepare', start: '2027-01-04', due: '2027-01-22', lane: 0 },
      { name: 'Pilot', start: '2027-02-01', due: '2027-02-12', lane: 0 },
    ])
  })

  test('that overlap stand in lanes of their own, and a lane is used again', () => {
    const { nodes } = okr(
      action('a', { phase: 'A', start: '2027-01-01', due: '2027-01-10' }),
      action('b', { phase: 'B', start: '2027-01-10', due: '2027-01-20' }),
      action('c', { phase: 'C', start: '2027-01-11', due: '2027-01-12' }),
    )
    expect(
      phasesOf(nodes.map((node) => ({ node, span: expectDefined(spanOfDates(node), 'A span') }))).map(
        ({ name, lane }) => [name, lane],
      ),
    ).toEqual([
      ['A', 0],
      ['B', 1],
      ['C', 0],
    ])
  })
})

describe('the load of a person', () => {
  const weeksOf = (content: DocumentContent, owner: string) => {
    const row = rowsOf(content).rows.find((line) => line.type === 'owner' && line.owner === owner)
    return row?.type === 'owner' ? row.weeks : []
  }
  const busy = (count: number, fields: object) =>
    okr(
      keyResult(
        'Replies',
        ...Array.from({ length: count }, (_, index) => action(`a${index}`, { owner: 'Mei', ...fields })),
      ),
    )

  test('counts what goes on in each week, from Monday to Sunday', () => {
    expect(weeksOf(PLAN, 'Ann').map(({ monday, things }) => [monday, things])).toEqual([
      ['2027-01-04', 1],
      ['2027-01-11', 2],
      ['2027-01-18', 1],
    ])
  })

  test('counts a key result by its actions while these have dates, and tells its share of all effort', () => {
    expect(weeksOf(PLAN, 'Li Wei').map(({ monday, things, effort }) => [monday, things, effort])).toEqual([
      ['2027-02-01', 1, 30],
      ['2027-02-08', 1, 30],
    ])
  })

  test('is too much beyond five things at once; what is done does not count', () => {
    const due = '2027-02-03'
    expect(weeksOf(busy(5, { due }), 'Mei').map(({ isTooMuch }) => isTooMuch)).toEqual([false])
    expect(weeksOf(busy(6, { due }), 'Mei').map(({ isTooMuch }) => isTooMuch)).toEqual([true])
    expect(weeksOf(busy(6, { due, done: true }), 'Mei')).toEqual([])
  })

  test('ends where the axis ends, however far a date is', () => {
    const weeks = weeksOf(busy(1, { start: '2027-01-01', due: '9999-12-31' }), 'Mei')
    expect(weeks.length).toBeLessThan(160)
    expect(weeks.at(-1)?.monday).toBe('2028-12-25')
  })
})
