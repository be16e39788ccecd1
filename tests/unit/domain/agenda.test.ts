import { expect, test } from 'vitest'
import {
  AGENDA_TEMPLATES,
  agendaItems,
  contentOf,
  createLiveDocument,
  diffBetween,
  endAgenda,
  extendAgenda,
  isEmptyDiff,
  metaRecord,
  parseContent,
  parseVersioned,
  pauseOrResumeAgenda,
  presentAgenda,
  presentItem,
  remainingTime,
  reviseAgenda,
  startAgenda,
  totalMinutes,
  turnAgenda,
  type AgendaItem,
  type AgendaItemFields,
  type DocumentReader,
  type LiveDocument,
} from '../../../src/domain'
import { expectDefined } from '../../../src/lib'
import { bigObjective, okr } from '../../support/builders'
import { createFakeIds } from '../../support/fakes'
import { perform, must } from '../../support/must'

const MINUTE = 60_000
const START = Date.UTC(2027, 0, 15, 9)
const ITEMS = expectDefined(AGENDA_TEMPLATES[1], 'The template of 90 minutes').items

function begun(items: readonly AgendaItemFields[] = ITEMS): LiveDocument {
  const document = createLiveDocument(okr(bigObjective('Be heard')))
  document.apply(must(startAgenda(document, { items, ids: createFakeIds(), now: START })))
  return document
}

const after = (minutes: number) => START + minutes * MINUTE
const stepOf = (document: DocumentReader) => presentItem(document)?.step
const saidIn = (document: DocumentReader) =>
  agendaItems(document).map(({ step, name, task, minutes }) => ({ step, name, task, minutes }))

/** Minutes left, so many minutes after the start. */
function leftAt(document: DocumentReader, minutes: number): number {
  return remainingTime(expectDefined(presentAgenda(document), 'An agenda'), after(minutes)) / MINUTE
}

test.each(AGENDA_TEMPLATES)('the template of $total minutes takes that long', ({ total, items }) => {
  expect(totalMinutes(items)).toBe(total)
})

test('time is what is left until the step ends, however long nobody looked', () => {
  expect(stepOf(begun())).toBe('gather')
  expect(leftAt(begun(), 0)).toBe(15)
  expect(leftAt(begun(), 14.5)).toBe(0.5)
  // A laptop that slept for two hours.
  expect(leftAt(begun(), 120)).toBe(-105)
})

test('a clock that was set back never gives a step more than it has', () => {
  expect(leftAt(begun(), -60)).toBe(15)
})

test('the agenda comes back from a file as it was, and time has gone on meanwhile', () => {
  const content = contentOf(begun())
  const read = must(parseContent(JSON.parse(JSON.stringify(content))))
  expect(read.meta).toEqual(content.meta)
  expect(read.agendaItems).toEqual(content.agendaItems)
  expect(isEmptyDiff(diffBetween(content, read))).toBe(true)
  expect(leftAt(createLiveDocument(read), 4)).toBe(11)
})

test.each([
  ['none, as in older files', undefined],
  ['a timer that cannot be read', { ...begun().meta.agenda, timer: { type: 'hourglass' } }],
  ['no item', { timer: begun().meta.agenda?.timer }],
  ['an item that nobody knows', { ...begun().meta.agenda, itemId: 'dance' }],
])('%s leaves the rest of the map as it is', (_what, agenda) => {
  const content = contentOf(begun())
  const read = must(parseContent({ ...content, meta: [{ ...metaRecord({ title: 'Year' }), agenda }] }))
  expect(read.meta[0]?.title).toBe('Year')
  expect(presentItem(createLiveDocument(read))).toBeNull()
})

test.each([
  ['a step that nobody knows', 'step', 'dance'],
  ['a step without end', 'minutes', 1e9],
])('a file with %s is refused by the name of the field', (_what, field, value) => {
  const content = contentOf(begun())
  const agendaItems = content.agendaItems.map((item) => ({ ...item, [field]: value }))
  expect(parseContent({ ...content, agendaItems })).toMatchObject({
    error: { code: 'invalid', data: { path: `agendaItems.0.${field}` } },
  })
})

test('steps go on and back with all of their time, up to the last and the first', () => {
  const document = begun()
  perform(document, turnAgenda, { by: 1, now: after(3) })
  expect(stepOf(document)).toBe('cluster')
  expect(leftAt(document, 3)).toBe(10)
  perform(document, turnAgenda, { by: -1, now: after(5) })
  expect(stepOf(document)).toBe('gather')
  expect(leftAt(document, 5)).toBe(15)
  expect(turnAgenda(document, { by: -1, now: START })).toMatchObject({ error: { code: 'atEdge' } })
  for (let step = 0; step < 5; step += 1) perform(document, turnAgenda, { by: 1, now: START })
  expect(stepOf(document)).toBe('commit')
  expect(turnAgenda(document, { by: 1, now: START })).toMatchObject({ error: { code: 'atEdge' } })
})

test.each([
  { at: 10, left: 10 },
  { at: 0, left: 20 },
  { at: 40, left: 5 },
])('more time is added to what is left after $at minutes, or begins now where nothing is', ({ at, left }) => {
  const document = begun()
  perform(document, extendAgenda, { by: 5, now: after(at) })
  expect(leftAt(document, at)).toBe(left)
})

test('a step gets no more time than a step may take', () => {
  const long = begun(ITEMS.map((item) => ({ ...item, minutes: 478 })))
  expect(extendAgenda(long, { by: 5, now: START })).toMatchObject({ error: { code: 'atEdge' } })
})

test('a paused timer stands still and goes on where it stood', () => {
  const document = begun()
  perform(document, pauseOrResumeAgenda, { now: after(5) })
  expect(leftAt(document, 90)).toBe(10)
  perform(document, pauseOrResumeAgenda, { now: after(90) })
  expect(leftAt(document, 91)).toBe(9)
})

test('a paused timer gets more time, and stays paused', () => {
  const document = begun()
  perform(document, pauseOrResumeAgenda, { now: after(5) })
  perform(document, extendAgenda, { by: 5, now: START })
  expect(leftAt(document, 90)).toBe(15)
})

const ids = createFakeIds('later')

test('other items are gone on with: the present one keeps its time, with as much more as it was given', () => {
  const document = begun()
  const before = agendaItems(document)
  const [gather, cluster] = before.map((item) => ({ ...item, minutes: 20 })) as [AgendaItem, AgendaItem]
  const diff = perform(document, reviseAgenda, {
    ...{ before, items: [cluster, gather], ids },
    now: after(10),
  })
  expect(saidIn(document).map(({ step }) => step)).toEqual(['cluster', 'gather'])
  expect(stepOf(document)).toBe('gather')
  expect(leftAt(document, 10)).toBe(10)
  expect(Object.keys(diff).sort()).toEqual(['agendaItems', 'meta'])
  expect(
    reviseAgenda(document, { before: agendaItems(document), items: [cluster], ids, now: START }),
  ).toMatchObject({ error: { code: 'notFound' } })
})

test('an item that is moved or added leaves the records of the others as they are', () => {
  const document = begun()
  const before = agendaItems(document)
  const [first, ...rest] = before as [AgendaItem, ...AgendaItem[]]
  const added = { id: null, step: null, name: 'Coffee', task: '', minutes: 10 }
  const { agendaItems: diff } = perform(document, reviseAgenda, {
    ...{ before, items: [...rest, added, first], ids },
    now: START,
  })
  expect(agendaItems(document).map(({ name, step }) => name || step)).toEqual([
    ...rest.map(({ step }) => step),
    'Coffee',
    'gather',
  ])
  expect([diff?.added.size, diff?.updated.size, diff?.removed.size]).toEqual([1, 1, 0])
})

test('an agenda that is started takes the place of the one before, and its end takes all items away', () => {
  const document = begun()
  const items = ITEMS.slice(0, 2)
  const started = perform(document, startAgenda, { items, ids, now: START })
  expect(saidIn(document)).toEqual(items)
  expect(Object.keys(started).sort()).toEqual(['agendaItems', 'meta'])
  perform(document, endAgenda, undefined)
  expect(document.count('agendaItems')).toBe(0)
  expect(presentItem(document)).toBeNull()
})

test.each([0, 31])('an agenda of %d items is refused', (count) => {
  const document = createLiveDocument(okr(bigObjective('Be heard')))
  const items = Array.from({ length: count }, () => expectDefined(ITEMS[0], 'An item'))
  expect(startAgenda(document, { items, ids, now: START }).ok).toBe(false)
})

const MINUTES = { gather: 15, cluster: 10, cut: 10, decompose: 30, link: 15, commit: 10 }
const TIMER = { type: 'paused', remaining: 90_000 }

function readOlder(agenda: unknown) {
  const content = { ...okr(bigObjective('Be heard')), meta: [{ ...metaRecord(), agenda }] }
  return createLiveDocument(must(parseVersioned(content, 4)))
}

test('an agenda of an older version becomes an item for each of its six steps', () => {
  const document = readOlder({ step: 'cut', minutes: MINUTES, timer: TIMER })
  expect(saidIn(document)).toEqual(ITEMS)
  expect(stepOf(document)).toBe('cut')
  expect(document.meta.agenda?.timer).toEqual(TIMER)
})

test('an agenda of an older version whose minutes cannot be read goes, and the map stays', () => {
  const document = readOlder({ step: 'cut', minutes: { ...MINUTES, link: 1e9 }, timer: TIMER })
  expect(document.meta.agenda).toBeNull()
  expect(document.count('agendaItems')).toBe(0)
})
