import { describe, expect, it } from 'vitest'
import {
  checkIn,
  contentOnDay,
  contentOf,
  createLiveDocument,
  metricShare,
  presentMetric,
  progressOf,
  type CheckIn,
  type CheckInId,
  type Metric,
  type NodeId,
  type PlainDate,
} from '../../../src/domain'
import { bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { perform } from '../../support/must'

const TODAY = '2027-01-15' as PlainDate
const TOMORROW = '2027-01-16' as PlainDate
const ID = 'kr' as NodeId

type Said = readonly [date: string, value: number | null]

const checkInsOf = (said: readonly Said[]): readonly CheckIn[] =>
  said.map(([date, value], index) => ({
    id: `c${index}` as CheckInId,
    nodeId: ID,
    date: date as PlainDate,
    value,
    confidence: null,
    note: '',
  }))

const mapWith = (metric: Metric | null, said: readonly Said[]) => ({
  ...okr(bigObjective('Big', { id: 'big' }, objective('O', { id: 'o' }, keyResult('K', { id: ID, metric })))),
  checkIns: checkInsOf(said),
})

const milestone = (reached: boolean): Metric => ({ type: 'milestone', reached })
const band: Metric = { type: 'band', lower: 10, upper: 20, current: 5, unit: '' }

describe('the present value of a key result', () => {
  const noted = range(0, 10, '', 2)
  const variants: readonly [string, Metric, readonly Said[], number | null][] = [
    ['as noted, without check-ins', noted, [], 0.2],
    ['that of the only check-in', noted, [['2027-01-10', 4]], 0.4],
    ['that of the check-in of today', noted, [['2027-01-15', 5]], 0.5],
    ['that of the latest one, whatever the order they came in', noted, [['2027-01-12', 6], ['2027-01-03', 9]], 0.6],
    ['not that of tomorrow', noted, [['2027-01-16', 9]], 0.2],
    ['the last before one to come', noted, [['2027-01-10', 4], ['2027-01-16', 9]], 0.4],
    ['as noted, where only confidence was said', noted, [['2027-01-10', null]], 0.2],
    ['0, which is a value', noted, [['2027-01-10', 0]], 0],
    ['worse than the start', noted, [['2027-01-10', -1]], -0.1],
    ['where none was noted', range(0, 10), [['2027-01-10', 4]], 0.4],
    ['of a band', band, [['2027-01-10', 15]], 1],
    ['of a milestone', milestone(false), [['2027-01-10', 1]], 1],
    ['of a milestone that was taken back', milestone(true), [['2027-01-10', 0]], 0],
    ['of a milestone that once was a number', milestone(false), [['2027-01-10', 24]], 0],
    ['of a milestone to come', milestone(false), [['2027-01-16', 1]], 0],
  ] // prettier-ignore
  it.each(variants)('is %s, on the card, rolled up and in files', (_, metric, said, share) => {
    const content = mapWith(metric, said)
    const document = createLiveDocument(content)
    const present = presentMetric(document, { id: ID, metric }, TODAY)
    expect(present && metricShare(present)).toBe(share)
    const progress = share === null ? null : Math.max(0, share)
    for (const id of [ID, 'o', 'big']) expect(progressOf(document, id as NodeId, TODAY).value).toBe(progress)
    const written = contentOnDay(content, TODAY)
    expect(written.nodes.find(({ id }) => id === ID)?.metric).toEqual(present)
    expect({ ...written, nodes: [] }).toEqual({ ...content, nodes: [] })
  })

  it('follows on the day of a check-in that was made ahead, and goes back with the day', () => {
    const document = createLiveDocument(mapWith(noted, [['2027-01-16', 9]]))
    const rolledUp = (day: PlainDate) => progressOf(document, 'big' as NodeId, day).value
    expect([TODAY, TOMORROW, TODAY].map(rolledUp)).toEqual([0.2, 0.9, 0.2])
  })

  it('is none where nothing is measured, whatever was checked in', () => {
    const document = createLiveDocument(mapWith(null, [['2027-01-10', 4]]))
    expect(presentMetric(document, { id: ID, metric: null }, TODAY)).toBeNull()
  })

  it('stays when a later check-in says nothing of it', () => {
    const document = createLiveDocument(mapWith(noted, [['2027-01-14', 9]]))
    const id = 'new' as CheckInId
    perform(document, checkIn, { id, nodeId: ID, date: TODAY, today: TODAY, confidence: 6 })
    expect(document.node(ID)).toMatchObject({ confidence: 6, metric: { current: 9 } })
    expect(progressOf(document, ID, TODAY).value).toBe(0.9)
  })

  it('is the same in content that needs no change', () => {
    const content = mapWith(noted, [['2027-01-10', 2]])
    const written = contentOnDay(content, TODAY)
    expect(written.nodes.map((node, index) => node === content.nodes[index])).toEqual([true, true, true])
    expect(contentOf(createLiveDocument(written))).toEqual(contentOf(createLiveDocument(content)))
  })
})
