import type {
  AgendaItemId,
  CheckInId,
  Clock,
  DocumentId,
  HealthMetricId,
  DraftId,
  Ids,
  Instant,
  NodeId,
  PlainDate,
  RelationId,
  WinId,
  RoundId,
} from '../../src/domain'
import { err } from '../../src/lib'
import { createFileLink } from '../../src/app/files/file-link'
import type { Files } from '../../src/ui'

export interface FakeClock extends Clock {
  /** Lets time pass, in milliseconds; the calendar day stays until it is set. */
  advance(milliseconds: number): void
  setToday(date: string): void
}

/** A clock that stands still until it is moved. */
export function createFakeClock(today = '2027-01-15', now: Instant = Date.UTC(2027, 0, 15, 9)): FakeClock {
  let time = now
  let day = today as PlainDate
  const listeners = new Set<() => void>()
  return {
    now: () => time,
    today: () => day,
    advance(milliseconds) {
      time += milliseconds
    },
    setToday(date) {
      day = date as PlainDate
      for (const listener of listeners) listener()
    },
    onNewDay(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Ids that count up: `new-1`, `new-2`, … */
export function createFakeIds(prefix = 'new'): Ids {
  let count = 0
  const next = (): string => `${prefix}-${(count += 1)}`
  return {
    node: () => next() as NodeId,
    relation: () => next() as RelationId,
    checkIn: () => next() as CheckInId,
    healthMetric: () => next() as HealthMetricId,
    win: () => next() as WinId,
    agendaItem: () => next() as AgendaItemId,
    round: () => next() as RoundId,
    draft: () => next() as DraftId,
    document: () => next() as DocumentId,
  }
}

/** Idle time that comes when a test says so: tasks wait in the list until it runs them. */
export function queueIn(waiting: (() => void)[]): (task: () => void) => () => void {
  return (task) => {
    waiting.push(task)
    return () => {
      const at = waiting.indexOf(task)
      if (at >= 0) waiting.splice(at, 1)
    }
  }
}

const EMPTY_SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'

/** Reads nothing and draws an empty picture. */
export const NO_FILES: Files = {
  read: () => Promise.resolve(err({ code: 'invalid', data: {} })),
  download: () => Promise.resolve(true),
  drawPicture: () => Promise.resolve({ svg: EMPTY_SVG, width: 600, height: 400, part: () => EMPTY_SVG }),
  drawPng: () => Promise.resolve(null),
  prepare: () => Promise.resolve(),
  serialiseBranches: () => null,
}

/** The map is in no file, and none can be made of it. */
export const createNoFileLink = () =>
  createFileLink({ fileOf: () => Promise.reject(new Error('No file can be made')), isHandOut: false })
