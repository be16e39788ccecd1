import { expect, test } from 'vitest'
import {
  AGENDA_STEPS,
  AGENDA_TEMPLATES,
  extendAgenda,
  metaRecord,
  parseContent,
  pauseOrResumeAgenda,
  remainingTime,
  startAgenda,
  turnAgenda,
  type Agenda,
  type AgendaMinutes,
} from '../../../src/domain'
import { bigObjective, okr, withMeta } from '../../support/builders'

const MINUTE = 60_000
const START = Date.UTC(2027, 0, 15, 9)
const MINUTES: AgendaMinutes = { gather: 15, cluster: 10, cut: 10, decompose: 30, link: 15, commit: 10 }

const begun = () => startAgenda(MINUTES, START)
const leftAt = (agenda: Agenda | null, minutes: number) =>
  agenda && remainingTime(agenda, START + minutes * MINUTE) / MINUTE

test.each(AGENDA_TEMPLATES)('the template of $total minutes takes that long', ({ total, minutes }) => {
  expect(AGENDA_STEPS.reduce((sum, step) => sum + minutes[step], 0)).toBe(total)
})

test('time is what is left until the step ends, however long nobody looked', () => {
  expect(begun().step).toBe('gather')
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
  expect(leftAt(stored, 4)).toBe(11)
})

test.each([
  ['none, as in older files', undefined],
  ['a timer that cannot be read', { step: 'gather', minutes: MINUTES, timer: { type: 'hourglass' } }],
  ['a step that nobody knows', { ...startAgenda(MINUTES, START), step: 'dance' }],
  ['a step without end', { ...startAgenda(MINUTES, START), minutes: { ...MINUTES, cut: 1e9 } }],
])('%s leaves the rest of the map as it is', (_what, agenda) => {
  const content = okr(bigObjective('Be heard'))
  const read = parseContent({ ...content, meta: [{ ...metaRecord({ title: 'Year' }), agenda }] })
  expect(read.ok && read.value.meta[0]).toMatchObject({ title: 'Year', agenda: null })
})

test('steps go on and back with all of their time, up to the last and the first', () => {
  const second = turnAgenda(begun(), 1, START + 3 * MINUTE)
  expect(second?.step).toBe('cluster')
  expect(leftAt(second, 3)).toBe(10)
  const again = second && turnAgenda(second, -1, START + 5 * MINUTE)
  expect(again?.step).toBe('gather')
  expect(leftAt(again, 5)).toBe(15)
  expect(turnAgenda(begun(), -1, START)).toBeNull()
  expect(turnAgenda({ ...begun(), step: 'commit' }, 1, START)).toBeNull()
})

test('more time is added to what is left, or begins now where nothing is', () => {
  expect(leftAt(extendAgenda(begun(), 5, START + 10 * MINUTE), 10)).toBe(10)
  expect(leftAt(extendAgenda(begun(), 5, START), 0)).toBe(20)
  expect(leftAt(extendAgenda(begun(), 5, START + 40 * MINUTE), 40)).toBe(5)
  expect(extendAgenda({ ...begun(), minutes: { ...MINUTES, gather: 478 } }, 5, START)).toBeNull()
})

test('a paused timer stands still and goes on where it stood', () => {
  const paused = pauseOrResumeAgenda(begun(), START + 5 * MINUTE)
  expect(leftAt(paused, 90)).toBe(10)
  expect(leftAt(extendAgenda(paused, 5, START), 90)).toBe(15)
  expect(leftAt(pauseOrResumeAgenda(paused, START + 90 * MINUTE), 91)).toBe(9)
})
