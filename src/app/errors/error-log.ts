import type { Instant } from '../../domain'
import { safeStorage } from '../../lib'

const KEY = 'objectree.errors'
/** How many errors are kept, the latest ones, and how many characters of each. */
const MOST_ERRORS = 30
const LONGEST_TEXT = 2_000

export interface LoggedError {
  readonly time: Instant
  /** The message, and where it came from. */
  readonly text: string
}

/** The latest errors of the app, kept in this browser alone: nobody is sent any. */
export interface ErrorLog {
  /** The latest first. */
  readonly entries: () => readonly LoggedError[]
  readonly note: (error: unknown) => void
  readonly clear: () => void
}

export function createErrorLog(now: () => Instant, storage: () => Storage = () => localStorage): ErrorLog {
  const kept = safeStorage(storage)
  const entries = (): readonly LoggedError[] => parseEntries(kept.getItem(KEY))
  return {
    entries,
    note(error) {
      const entry = { time: now(), text: textOf(error).slice(0, LONGEST_TEXT) }
      kept.setItem(KEY, JSON.stringify([entry, ...entries()].slice(0, MOST_ERRORS)))
    },
    clear: () => kept.removeItem(KEY),
  }
}

/** Notes every error that nothing catches. */
export function watchErrors(log: ErrorLog, page: EventTarget = window): void {
  page.addEventListener('error', (event) => {
    const failed = event as ErrorEvent
    const error: unknown = failed.error
    // Browsers say so of a layout that settles a frame later, which is no error.
    if (!failed.message.startsWith('ResizeObserver loop')) log.note(error ?? failed.message)
  })
  page.addEventListener('unhandledrejection', (event) => log.note((event as PromiseRejectionEvent).reason))
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { name, message, stack = '' } = error
  return stack.includes(message) ? stack : `${name}: ${message}\n${stack}`
}

function parseEntries(text: string | null): LoggedError[] {
  try {
    const found: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(found) ? found.filter(isEntry) : []
  } catch {
    return []
  }
}

function isEntry(value: unknown): value is LoggedError {
  return (
    typeof value === 'object' &&
    value !== null &&
    'time' in value &&
    typeof value.time === 'number' &&
    'text' in value &&
    typeof value.text === 'string'
  )
}
