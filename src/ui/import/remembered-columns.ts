import { COLUMN_ROLES, type TableColumn, type TableReading } from '../../domain'
import { safeStorage } from '../../lib'

const KEY = 'objectree.columns'
/** Heads that are remembered, the latest last. */
const MOST = 50

const storage = safeStorage(() => localStorage)

/** What a person chose for a table with the same head before; null where nothing was chosen, or it cannot be read. */
export function rememberedColumns({ headings }: TableReading): readonly TableColumn[] | null {
  const found = readAll().find(([head]) => head === keyOf(headings))?.[1]
  return found?.length === headings.length ? found : null
}

export function rememberColumns({ headings }: TableReading, columns: readonly TableColumn[]): void {
  const key = keyOf(headings)
  const others = readAll().filter(([head]) => head !== key)
  storage.setItem(KEY, JSON.stringify([...others, [key, columns]].slice(-MOST)))
}

function keyOf(headings: readonly string[]): string {
  return headings.map((heading) => heading.trim().toLowerCase()).join('\t')
}

type Entry = readonly [head: string, columns: readonly TableColumn[]]

function readAll(): readonly Entry[] {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
    return Array.isArray(value) ? value.filter(isEntry) : []
  } catch {
    return []
  }
}

function isEntry(value: unknown): value is Entry {
  return (
    Array.isArray(value) &&
    typeof value[0] === 'string' &&
    Array.isArray(value[1]) &&
    value[1].every(isColumn)
  )
}

function isColumn(value: unknown): value is TableColumn {
  if (typeof value !== 'object' || value === null || !('role' in value) || !('group' in value)) return false
  return COLUMN_ROLES.some((role) => role === value.role) && typeof value.group === 'number'
}
