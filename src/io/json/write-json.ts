import { SCHEMA_VERSION, TABLE_NAMES, type DocumentContent } from '../../domain'
import { compareCodeUnits } from '../../lib'
import type { WriteContext } from '../codec'

/** The word by which a file says that it is ours. */
export const FORMAT = 'objectree'

/**
 * The canonical file of a map: every record of every table, rows by id, fields by name, so that a small change
 * of the map is a small change of the file. `base` is what the map held when it left: with it, the file can be merged
 * three ways when it comes back.
 */
export function writeJson(content: DocumentContent, { base }: Pick<WriteContext, 'base'> = {}): string {
  const file = {
    format: FORMAT,
    schemaVersion: SCHEMA_VERSION,
    app: 'Objectree',
    document: tablesOf(content),
    ...(base && { base: tablesOf(base) }),
  }
  return `${JSON.stringify(file, fieldsByName, 2)}\n`
}

function tablesOf(content: DocumentContent): unknown {
  const tables = TABLE_NAMES.map((table) => [
    table,
    [...content[table]].sort((a, b) => compareCodeUnits(a.id, b.id)),
  ])
  return Object.fromEntries(tables)
}

/** A replacer: the fields of a record in the order of their names, after its id. The frame stays as it is. */
function fieldsByName(key: string, value: unknown): unknown {
  if (
    key === '' ||
    key === 'document' ||
    key === 'base' ||
    typeof value !== 'object' ||
    value === null ||
    Array.isArray(value)
  )
    return value
  return Object.fromEntries(
    Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || compareCodeUnits(a, b)),
  )
}

function rank(field: string): number {
  return field === 'id' ? 0 : 1
}
