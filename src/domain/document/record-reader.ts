import type { TableName, Tables } from '../model'
import type { DocumentContent } from '../ports/ports'
import type { DocumentReader } from '../reader'
import { mapTables } from '../table-names'

/** What of a document can be looked up in its records alone. */
export type RecordReader = Pick<DocumentReader, 'all' | 'count' | 'get' | 'node'>

type RecordsById = { readonly [T in TableName]: ReadonlyMap<string, Tables[T]> }

/** Looks up records by id. Costs much less than a live document, which also knows families, owners and versions. */
export function createRecordReader(content: DocumentContent): RecordReader {
  const tables = mapTables<RecordsById>(
    (table) => new Map(content[table].map((record) => [record.id, record] as const)),
  )
  return {
    all: (table) => tables[table].values(),
    count: (table) => tables[table].size,
    get: (table, id) => tables[table].get(id),
    node: (id) => tables.nodes.get(id),
  }
}
