import * as Y from 'yjs'
import {
  forEachChange,
  isHidden,
  mapTables,
  SHARED_TABLES,
  type DocumentDiff,
  type NodeId,
  type TableName,
  type Tables,
  withoutHiddenChanges,
} from '../domain'
import { createEmitter } from '../lib'
import { deleteRecord, readRecord, writeRecord, type SharedMap, type SharedRecord } from './shared-record'
import { ownersOf, recordsOf, type SharedTables } from './sound-content'

type GrowingTables = { readonly [T in TableName]: Map<string, SharedRecord<T>> }

/** The records that one transaction touched, by table and id, as they were before; null: not there. */
export type TouchedRecords = ReadonlyMap<TableName, ReadonlyMap<string, SharedRecord<TableName> | null>>

/** What a transaction of the shared document touched. */
export interface SharedChange {
  readonly touched: TouchedRecords
  /** What was handed to `write`; anything else for a change that came from elsewhere. */
  readonly origin: unknown
}

/** The shared map of one table: a record by its id. */
export function sharedTable(doc: Y.Doc, table: TableName): Y.Map<SharedMap> {
  return doc.getMap<SharedMap>(table)
}

/** A map as a `Y.Doc`, with all its records read, deleted ones too. What is hidden is neither written nor read. */
export class SharedDocument {
  readonly doc: Y.Doc
  readonly #tables: GrowingTables = mapTables<GrowingTables>(() => new Map())
  readonly #changes = createEmitter<SharedChange>()
  readonly #touched = new Map<TableName, Set<string>>()
  readonly #stops: (() => void)[]
  /** That of the latest move. */
  #clock = 0

  constructor(doc: Y.Doc) {
    this.doc = doc
    this.#stops = SHARED_TABLES.map((table) => this.#observe(table))
    const onTransaction = ({ origin }: Y.Transaction): void => this.#report(origin)
    doc.on('afterTransaction', onTransaction)
    this.#stops.push(() => doc.off('afterTransaction', onTransaction))
    for (const table of SHARED_TABLES) for (const id of sharedTable(doc, table).keys()) this.#read(table, id)
  }

  readonly onChange = this.#changes.subscribe

  get tables(): SharedTables {
    return this.#tables
  }

  /** Is there a map in it yet? */
  get isEmpty(): boolean {
    return this.#tables.meta.size === 0
  }

  /** Writes changes, in order, as one transaction. Each leads on from what the records hold. */
  write(diffs: readonly DocumentDiff[], origin: unknown): void {
    this.doc.transact(() => diffs.forEach((diff) => this.#writeDiff(withoutHiddenChanges(diff))), origin)
  }

  close(): void {
    this.#stops.forEach((stop) => stop())
    this.#changes.clear()
  }

  #writeDiff(diff: DocumentDiff): void {
    forEachChange(diff, SHARED_TABLES, (table, id, { before, after }) => {
      const shared = this.#sharedAt(table, id)
      if (after === undefined) deleteRecord(shared, before !== undefined && isWithOwner(table, before, diff))
      else writeRecord(shared, { table, before, after, clock: this.#clock + 1 })
    })
  }

  #sharedAt(table: TableName, id: string): SharedMap {
    const records = sharedTable(this.doc, table)
    const present = records.get(id)
    if (present !== undefined) return present
    const created: SharedMap = new Y.Map()
    records.set(id, created)
    return created
  }

  #observe(table: TableName): () => void {
    const records = sharedTable(this.doc, table)
    const onEvents = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]): void => {
      const touched = this.#touched.get(table) ?? new Set()
      for (const event of events) {
        const [id] = event.path
        if (id !== undefined) touched.add(String(id))
        else for (const key of event.keys.keys()) touched.add(key)
      }
      this.#touched.set(table, touched)
    }
    records.observeDeep(onEvents)
    return () => records.unobserveDeep(onEvents)
  }

  #report(origin: unknown): void {
    if (this.#touched.size === 0) return
    const touched: TouchedRecords = new Map(
      Array.from(this.#touched, ([table, ids]) => [
        table,
        new Map(Array.from(ids, (id) => [id, recordsOf(this.#tables, table).get(id) ?? null])),
      ]),
    )
    this.#touched.clear()
    for (const [table, records] of touched) for (const id of records.keys()) this.#read(table, id)
    this.#changes.emit({ touched, origin })
  }

  #read(table: TableName, id: string): void {
    const records = growing(this.#tables, table)
    const record = readRecord(table, id, sharedTable(this.doc, table).get(id))
    if (record === null || isHidden(table, record.row)) records.delete(id)
    else records.set(id, record)
    this.#clock = Math.max(this.#clock, record?.move?.clock ?? 0)
  }
}

function growing<T extends TableName>(tables: GrowingTables, table: T): Map<string, SharedRecord<T>> {
  return tables[table]
}

/** Does the diff delete a node that the record belongs to? */
function isWithOwner<T extends TableName>(table: T, row: Tables[T], diff: DocumentDiff): boolean {
  const isDeleted = (id: NodeId): boolean => diff.nodes?.removed.has(id) ?? false
  return table !== 'nodes' && ownersOf(table, row).some(isDeleted)
}
