import { expect, test } from 'vitest'
import {
  AGENDA_TEMPLATES,
  diffBetween,
  extendAgenda,
  isEmptyDiff,
  metaRecord,
  parseContent,
  parseVersioned,
  pauseOrResumeAgenda,
  remainingTime,
  presentItem,
  reviseAgenda,
  startAgenda,
  totalMinutes,
  turnAgenda,
  type Agenda,
} from '../../../src/domain'
import { expectDefined } from '../../../src/lib'
import { bigObjective, okr, withMeta } from '../../support/builders'

const MINUTE = 60_000
const START = Date.UTC(2027, 0, 15, 9)
const ITEMS = expectDefined(AGENDA_TEMPLATES[1], 'The template of 90 minutes').items

const begun = () => expectDefined(startAgenda(ITEMS, START), 'An agenda')
const stepOf = (agenda: Agenda | null) => agenda && presentItem(agenda)?.step
const leftAt = (agenda: Agenda | null, minutes: number) =>
  agenda && remainingTime(agenda, START + minutes * MINUTE) / MINUTE

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
  const agenda = begun()
  const content = withMeta(okr(bigObjective('Be heard')), { agenda })
  const read = parseContent(JSON.parse(JSON.stringify(content)))
  const stored = read.ok ? (read.value.meta[0]?.agenda ?? null) : null
  expect(stored).toEqual(agenda)
  expect(read.ok && isEmptyDiff(diffBetween(content, read.value))).toBe(true)
  expect(leftAt(stored, 4)).toBe(11)
})

test.each([
  ['none, as in older files', undefined],
  ['a timer that cannot be read', { ...begun(), timer: { type: 'hourglass' } }],
  ['a step that nobody knows', { ...begun(), items: [{ ...ITEMS[0], step: 'dance' }] }],
  ['a step without end', { ...begun(), items: [{ ...ITEMS[0], minutes: 1e9 }] }],
  ['a place beyond the end', { ...begun(), at: 6 }],
])('%s leaves the rest of the map as it is', (_what, agenda) => {
  const content = okr(bigObjective('Be heard'))
  const read = parseContent({ ...content, meta: [{ ...metaRecord({ title: 'Year' }), agenda }] })
  expect(read.ok && read.value.meta[0]).toMatchObject({ title: 'Year', agenda: null })
})

test('steps go on and back with all of their time, up to the last and the first', () => {
  const second = turnAgenda(begun(), 1, START + 3 * MINUTE)
  expect(stepOf(second)).toBe('cluster')
  expect(leftAt(second, 3)).toBe(10)
  const again = second && turnAgenda(second, -1, START + 5 * MINUTE)
  expect(stepOf(again)).toBe('gather')
  expect(leftAt(again, 5)).toBe(15)
  expect(turnAgenda(begun(), -1, START)).toBeNull()
  expect(turnAgenda({ ...begun(), at: 5 }, 1, START)).toBeNull()
})

test('more time is added to what is left, or begins now where nothing is', () => {
  expect(leftAt(extendAgenda(begun(), 5, START + 10 * MINUTE), 10)).toBe(10)
  expect(leftAt(extendAgenda(begun(), 5, START), 0)).toBe(20)
  expect(leftAt(extendAgenda(begun(), 5, START + 40 * MINUTE), 40)).toBe(5)
  expect(
    extendAgenda({ ...begun(), items: ITEMS.map((item) => ({ ...item, minutes: 478 })) }, 5, START),
  ).toBeNull()
})

test('a paused timer stands still and goes on where it stood', () => {
  const paused = pauseOrResumeAgenda(begun(), START + 5 * MINUTE)
  expect(leftAt(paused, 90)).toBe(10)
  expect(leftAt(extendAgenda(paused, 5, START), 90)).toBe(15)
  expect(leftAt(pauseOrResumeAgenda(paused, START + 90 * MINUTE), 91)).toBe(9)
})

test('other items are gone on with: the present one keeps its time, with as much more as it was given', () => {
  const [gather, cluster] = ITEMS.map((item) => ({ ...item, minutes: 20 }))
  const items = [expectDefined(cluster, 'An item'), expectDefined(gather, 'An item')]
  const revised = reviseAgenda(begun(), { items, at: 1 }, START + 10 * MINUTE)
  expect(stepOf(revised)).toBe('gather')
  expect(leftAt(revised, 10)).toBe(10)
  expect(reviseAgenda(begun(), { items, at: 2 }, START)).toBeNull()
})

test('an agenda of an older version becomes a list of its six steps', () => {
  const minutes = { gather: 15, cluster: 10, cut: 10, decompose: 30, link: 15, commit: 10 }
  const timer = { type: 'paused', remaining: 90_000 }
  const content = {
    ...okr(bigObjective('Be heard')),
    meta: [{ ...metaRecord(), agenda: { step: 'cut', minutes, timer } }],
  }
  const read = parseVersioned(content, 4)
  expect(read.ok && read.value.meta[0]?.agenda).toEqual({ items: ITEMS, at: 2, timer })
})
