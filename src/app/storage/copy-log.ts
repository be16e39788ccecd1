import type { Instant } from '../../domain'
import { safeStorage } from '../../lib'

/** After so long with edits and no copy in a file, in ms, the person is reminded, and again each time as much later. */
const REMIND_AFTER_MS = 7 * 86_400_000
const KEY = 'objectree.copies'

interface CopyTimes {
  /** The last backup, or file of ours of a map. */
  readonly copiedAt: Instant | null
  /** The first edit after it. */
  readonly editedAt: Instant | null
  readonly remindedAt: Instant | null
  /** When the person was told that this browser clears storage. */
  readonly warnedAt: Instant | null
}

/** Remembers at this browser when maps were copied to a file, and what was said about it. */
export interface CopyLog {
  readonly lastCopyAt: () => Instant | null
  readonly noteCopy: (now: Instant) => void
  /** Notes an edit; answers whether a copy is due. */
  readonly noteEdit: (now: Instant) => boolean
  /** True once: for the warning of a browser that clears storage. */
  readonly takeWarning: (now: Instant) => boolean
}

export function createCopyLog(storage: () => Storage = () => localStorage): CopyLog {
  const kept = safeStorage(storage)
  const read = (): CopyTimes => parseTimes(kept.getItem(KEY))
  const write = (change: Partial<CopyTimes>) => kept.setItem(KEY, JSON.stringify({ ...read(), ...change }))
  return {
    lastCopyAt: () => read().copiedAt,
    noteCopy: (now) => write({ copiedAt: now, editedAt: null, remindedAt: null }),
    noteEdit(now) {
      const { editedAt, remindedAt } = read()
      if (editedAt === null) write({ editedAt: now })
      const isDue = editedAt !== null && now - Math.max(editedAt, remindedAt ?? 0) >= REMIND_AFTER_MS
      if (isDue) write({ remindedAt: now })
      return isDue
    },
    takeWarning(now) {
      if (read().warnedAt !== null) return false
      write({ warnedAt: now })
      return true
    },
  }
}

function parseTimes(text: string | null): CopyTimes {
  const fields = fieldsOf(text)
  const time = (name: keyof CopyTimes): Instant | null => {
    const value = fields.get(name)
    return typeof value === 'number' && Number.isFinite(value) ? value : null
  }
  return {
    copiedAt: time('copiedAt'),
    editedAt: time('editedAt'),
    remindedAt: time('remindedAt'),
    warnedAt: time('warnedAt'),
  }
}

function fieldsOf(text: string | null): ReadonlyMap<string, unknown> {
  try {
    return new Map(Object.entries((JSON.parse(text ?? '{}') ?? {}) as object))
  } catch {
    return new Map()
  }
}
