import { expect, test } from 'vitest'
import {
  addHealthMetric,
  checkInvariants,
  contentOf,
  createLiveDocument,
  healthReports,
  moveHealthMetric,
  parseContent,
  removeHealthMetric,
  setHealth,
  setHealthMetric,
  type DocumentDiff,
  type DomainError,
  type HealthMetricId,
  type LiveDocument,
  type NodeId,
  type PlainDate,
} from '../../../../src/domain'
import type { Result } from '../../../../src/lib'
import { bigObjective, objective, okr } from '../../../support/builders'
import { must } from '../../../support/must'

const [A, B] = ['a', 'b'] as HealthMetricId[] as [HealthMetricId, HealthMetricId]
const FIRST = '2027-01-04' as PlainDate
const SECOND = '2027-01-11' as PlainDate

function map(): LiveDocument {
  return createLiveDocument(okr(bigObjective('Big', objective('Habit', { id: 'o' }))))
}

function apply(document: LiveDocument, result: Result<DocumentDiff, DomainError>): LiveDocument {
  document.apply(must(result))
  return document
}

function withTwo(): LiveDocument {
  const document = apply(map(), addHealthMetric(map(), { id: A, name: ' Satisfaction ', upper: 10 }))
  return apply(document, addHealthMetric(document, { id: B, name: 'Energy' }))
}

const names = (document: LiveDocument) => healthReports(document, SECOND).map(({ metric }) => metric.name)

test('metrics stand in the order in which they were added and moved', () => {
  const document = withTwo()
  expect(names(document)).toEqual(['Satisfaction', 'Energy'])
  apply(document, moveHealthMetric(document, { id: B, by: -1 }))
  expect(names(document)).toEqual(['Energy', 'Satisfaction'])
  expect(moveHealthMetric(document, { id: B, by: -1 })).toMatchObject({ error: { code: 'atEdge' } })
})

test('two metrics that two tabs gave the same place can be moved apart', () => {
  const document = withTwo()
  const [a] = contentOf(document).healthMetrics
  apply(document, removeHealthMetric(document, { id: B }))
  document.apply({
    healthMetrics: {
      added: new Map(a ? [[B, { ...a, id: B, name: 'Energy' }]] : []),
      updated: new Map(),
      removed: new Map(),
    },
  })
  const before = names(document)
  apply(document, moveHealthMetric(document, { id: B, by: -1 }))
  expect(names(document)).toEqual(before.toReversed())
})

test('a name without words, an objective that is not there and a long note are refused', () => {
  const document = withTwo()
  expect(addHealthMetric(document, { id: 'c' as HealthMetricId, name: '  ' }).ok).toBe(false)
  expect(setHealthMetric(document, { id: A, fields: { name: '' } }).ok).toBe(false)
  expect(setHealthMetric(document, { id: A, fields: { nodeId: 'x' as NodeId } }).ok).toBe(false)
  expect(setHealthMetric(document, { id: A, fields: { note: 'x'.repeat(1001) } })).toMatchObject({
    error: { code: 'tooLong', data: { field: 'note' } },
  })
})

test('a state holds from its week on, until another week says otherwise', () => {
  const document = withTwo()
  apply(document, setHealth(document, { metricId: A, week: FIRST, state: 'watch' }))
  expect(healthReports(document, '2026-12-28' as PlainDate)[0]?.latest).toBeNull()
  expect(healthReports(document, SECOND)[0]?.latest).toMatchObject({ week: FIRST, state: 'watch' })
  apply(document, setHealth(document, { metricId: A, week: SECOND, state: 'bad' }))
  expect(healthReports(document, FIRST)[0]?.latest?.state).toBe('watch')
  expect(healthReports(document, SECOND)[0]?.history.map(({ state }) => state)).toEqual(['watch', 'bad'])
  apply(document, setHealth(document, { metricId: A, week: SECOND, state: null }))
  expect(healthReports(document, SECOND)[0]?.latest?.week).toBe(FIRST)
})

test('a value says by the bounds how the metric stands, and a person has the last word', () => {
  const document = withTwo()
  const say = (said: Parameters<typeof setHealth>[1]) => apply(document, setHealth(document, said))
  const latest = () => healthReports(document, FIRST)[0]?.latest
  say({ metricId: A, week: FIRST, value: 12 })
  expect(latest()).toMatchObject({ state: 'bad', value: 12 })
  say({ metricId: A, week: FIRST, state: 'watch' })
  expect(latest()).toMatchObject({ state: 'watch', value: 12 })
  say({ metricId: A, week: FIRST, value: 10 })
  expect(latest()).toMatchObject({ state: 'fine', value: 10 })
  expect(setHealth(document, { metricId: A, week: FIRST, value: Number.NaN }).ok).toBe(false)
})

test('a deleted metric takes its states along, and a lost objective leaves the metric to the whole map', () => {
  const document = withTwo()
  apply(document, setHealth(document, { metricId: A, week: FIRST, state: 'fine' }))
  apply(document, setHealthMetric(document, { id: B, fields: { nodeId: 'o' as NodeId } }))
  apply(document, removeHealthMetric(document, { id: A }))
  expect(contentOf(document)).toMatchObject({ healthStates: [], healthMetrics: [{ nodeId: 'o' }] })
  const without = { ...contentOf(document), nodes: contentOf(document).nodes.filter(({ id }) => id !== 'o') }
  expect(checkInvariants(createLiveDocument(without))).toEqual([])
  expect(parseContent(without).ok).toBe(true)
})
