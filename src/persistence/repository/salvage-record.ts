import {
  LOOSE_KIND,
  metaRecord,
  nodeRecord,
  ROOT_KIND,
  type NodeId,
  type StoredRecord,
  type TableName,
} from '../../domain'
import { orderKeyBetween } from '../../lib'
import { isObject } from '../is-object'
import { parseRows } from '../packed-diff'

/**
 * What can be read of a damaged node or of the map's own record, field by field; every other field is empty. Null for
 * other tables, and for nodes of which neither title nor kind can be read.
 */
export function salvageRecord(table: TableName, { id, value }: StoredRecord): unknown {
  if (!isObject(value)) return null
  const blank = blankRecord(table, id)
  if (!isReadable(table, blank)) return null
  const fields = Object.keys(blank).filter(
    (field) => field !== 'id' && isReadable(table, { ...blank, [field]: value[field] }),
  )
  if (table === 'nodes' && !fields.includes('title') && !fields.includes('kind')) return null
  const read = Object.fromEntries(fields.map((field) => [field, value[field]]))
  const isLost = table === 'nodes' && !fields.includes('parentId') && read['kind'] !== ROOT_KIND
  return { ...blank, ...read, ...(isLost && { parked: { reason: '' } }) }
}

function blankRecord(table: TableName, id: string): Readonly<Record<string, unknown>> {
  if (table === 'meta') return { ...metaRecord() }
  if (table !== 'nodes') return {}
  const place = { parentId: null, orderKey: orderKeyBetween(null, null) }
  return { ...nodeRecord({ id: id as NodeId, ...place, kind: LOOSE_KIND }) }
}

function isReadable(table: TableName, record: Readonly<Record<string, unknown>>): boolean {
  return parseRows({ [table]: [record] }) !== null
}
