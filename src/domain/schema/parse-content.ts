import * as v from 'valibot'
import { err, ok, type Result } from '../../lib'
import type { TableName, Tables } from '../model'
import { checkInvariants, type InvariantViolation } from '../repair/invariants'
import { createRecordReader } from '../document/record-reader'
import type { CodecFailure } from '../ports/import-report'
import type { DocumentContent } from '../ports/ports'
import { isOwnedTable, mapTables, TABLE_NAMES } from '../table-names'
import { TABLES } from '../tables'
import { migrate, SCHEMA_VERSION } from './migrate'

/** The tables of a document of the present version, record by record; fields that we do not know are left out. */
const contentSchema = v.object(mapTables<TableSchemas>(tableSchema))

type TableSchemas = { readonly [T in TableName]: v.GenericSchema<unknown, readonly Tables[T][]> }

/** A table that may be empty may be left out, so that a new table needs no migration. */
function tableSchema<T extends TableName>(table: T): v.GenericSchema<unknown, readonly Tables[T][]> {
  const { schema, size } = TABLES[table]
  const [least, most] = size
  const rows = v.pipe(v.array(schema), v.minLength(least), v.maxLength(most))
  return isOwnedTable(table) ? v.optional(rows, []) : rows
}

/**
 * The tables of a document, if each record of the unknown value is one and no id stands twice in its table.
 * Whether the records make a sound tree is not asked. Fails with `invalid` (data: path), `tooLong` (path, limit),
 * `tooMany` (limit) or `duplicateId` (table, id).
 */
export function parseRecords(value: unknown): Result<DocumentContent, CodecFailure> {
  const parsed = v.safeParse(contentSchema, value, { abortEarly: true })
  if (!parsed.success) return err(failureOf(parsed.issues[0]))
  const duplicate = findDuplicate(parsed.output)
  return duplicate === null ? ok(parsed.output) : err({ code: 'duplicateId', data: duplicate })
}

/**
 * A sound document from an unknown value of the present version. Fails like `parseRecords`, and with `cycle`,
 * `missingParent`, `dangling` (data: table, id) or `invalid` (with the broken invariant as `path`).
 */
export function parseContent(value: unknown): Result<DocumentContent, CodecFailure> {
  const parsed = parseRecords(value)
  if (!parsed.ok) return parsed
  const violations = checkInvariants(createRecordReader(parsed.value))
  // What has a name of its own is often the cause of the rest: a cycle leaves no root to stand at a side of.
  const violation = violations.find(isNamed) ?? violations[0]
  if (violation === undefined) return parsed
  const { code, table, id } = violation
  const data = { table, id }
  return err(
    isNamed(violation) ? { code: violation.code, data } : { code: 'invalid', data: { ...data, path: code } },
  )
}

type NamedViolation = InvariantViolation & { readonly code: 'cycle' | 'missingParent' | 'dangling' }

function isNamed(violation: InvariantViolation): violation is NamedViolation {
  const { code } = violation
  return code === 'cycle' || code === 'missingParent' || code === 'dangling'
}

/** A sound document from content of this or an older version. Fails like `parseContent`, and with `tooNew`. */
export function parseVersioned(value: unknown, version: number): Result<DocumentContent, CodecFailure> {
  if (!Number.isInteger(version) || version < 1)
    return err({ code: 'invalid', data: { path: 'schemaVersion' } })
  if (version > SCHEMA_VERSION) return err({ code: 'tooNew', data: { schemaVersion: version } })
  return parseContent(migrate(value, version))
}

function failureOf(issue: v.BaseIssue<unknown>): CodecFailure {
  const path = v.getDotPath(issue) ?? ''
  if (issue.type !== 'max_length') return { code: 'invalid', data: { path } }
  const limit = Number(issue.requirement)
  return path === 'nodes' ? { code: 'tooMany', data: { limit } } : { code: 'tooLong', data: { path, limit } }
}

function findDuplicate(content: DocumentContent): { readonly table: string; readonly id: string } | null {
  for (const table of TABLE_NAMES) {
    const seen = new Set<string>()
    for (const { id } of content[table]) {
      if (seen.has(id)) return { table, id }
      seen.add(id)
    }
  }
  return null
}
