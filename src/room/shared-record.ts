import * as v from 'valibot'
import * as Y from 'yjs'
import {
  isEqual,
  PLACE_FIELDS,
  placeOf,
  TABLES,
  type NodeRecord,
  type Place,
  type TableName,
  type Tables,
} from '../domain'
import { writeText } from './text-change'

/**
 * How one record lies in the shared document: a `Y.Map` with a key for each field. Words are a `Y.Text` each and merge by
 * character; a field of fields (`composed`) has a key for each of them, `metric.target`; the place of a node is one
 * value, so that two moves never mix. A record that was deleted keeps its fields: whoever edits it at the same moment
 * brings it back whole.
 */
export type SharedMap = Y.Map<unknown>

/** The place a node was moved to, and from where, so that a move which closes a ring can be taken back by everyone alike. */
export interface Move {
  /** Greater than that of every move that its author knew of. */
  readonly clock: number
  readonly from: Place | null
}

/** One record as the shared document has it. */
export interface SharedRecord<T extends TableName> {
  readonly row: Tables[T]
  readonly exists: boolean
  /** It was deleted along with a node that it belongs to, and returns with it. */
  readonly withOwner: boolean
  /** Of a node. */
  readonly move: Move | null
}

/** Every edit writes `exists` anew, and a deletion deletes it: of two at the same moment, the edit wins. */
const EXISTS = 'exists'
const WITH_OWNER = 'withOwner'
const PLACE = 'place'
const TEXTS: Partial<Record<TableName, readonly string[]>> = { nodes: ['title', 'note'] }

type Fields = Record<string, unknown>

function textsOf(table: TableName): readonly string[] {
  return TEXTS[table] ?? []
}

function isPlaceField(table: TableName, field: string): boolean {
  return table === 'nodes' && PLACE_FIELDS.some((place) => place === field)
}

function isComposed(table: TableName, field: string): boolean {
  return (TABLES[table].composed as readonly string[]).includes(field)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const moveSchema = v.object({
  clock: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  from: v.nullable(v.record(v.string(), v.unknown())),
})

const placeSchema = v.strictObject({
  at: v.object({}),
  clock: moveSchema.entries.clock,
  from: moveSchema.entries.from,
})

/** The record that a shared map holds; null when it is not one. */
export function readRecord<T extends TableName>(
  table: T,
  id: string,
  shared: unknown,
): SharedRecord<T> | null {
  if (!isMap(shared)) return null
  const fields = readFields(table, shared)
  const parsed = v.safeParse(TABLES[table].schema, { ...fields, id })
  if (!parsed.success) return null
  return {
    row: parsed.output,
    exists: shared.has(EXISTS),
    withOwner: shared.has(WITH_OWNER),
    move: table === 'nodes' ? readMove(shared.get(PLACE), { ...fields, id }) : null,
  }
}

function isMap(value: unknown): value is SharedMap {
  return value instanceof Y.Map
}

function readFields(table: TableName, shared: SharedMap): Fields {
  const fields: Fields = {}
  for (const [key, value] of shared.entries()) {
    const [field = key, part] = splitKey(key)
    if (key === EXISTS || key === WITH_OWNER) continue
    if (key === PLACE && table === 'nodes') Object.assign(fields, readPlace(value))
    else if (part === undefined && !isComposed(table, field))
      fields[field] = value instanceof Y.Text ? value.toJSON() : value
  }
  for (const field of TABLES[table].composed) fields[field] = readComposed(shared, field)
  return fields
}

function readPlace(place: unknown): Fields {
  const at = isFields(place) && isFields(place['at']) ? place['at'] : {}
  return Object.fromEntries(PLACE_FIELDS.map((field) => [field, at[field]]))
}

function splitKey(key: string): readonly string[] {
  const dot = key.indexOf('.')
  return dot < 0 ? [key] : [key.slice(0, dot), key.slice(dot + 1)]
}

/** The fields of a composed field; null where it holds nothing. */
function readComposed(shared: SharedMap, field: string): Fields | null {
  if (shared.get(field) !== true) return null
  const prefix = `${field}.`
  return Object.fromEntries(
    Array.from(shared.entries())
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, value]) => [key.slice(prefix.length), value]),
  )
}

function readMove(place: unknown, fields: Fields): Move | null {
  const parsed = v.safeParse(moveSchema, place)
  if (!parsed.success) return null
  const { clock, from } = parsed.output
  if (from === null) return { clock, from }
  const before = v.safeParse(TABLES.nodes.schema, { ...fields, ...from })
  return { clock, from: before.success ? placeOf(before.output) : null }
}

/** Writes what a change does to one record. The change leads from what the shared map holds. */
export function writeRecord<T extends TableName>(
  shared: SharedMap,
  change: {
    readonly table: T
    readonly before: Tables[T] | undefined
    readonly after: Tables[T]
    /** Of a move. */
    readonly clock: number
  },
): void {
  const { table, after, before, clock } = change
  const [fields, earlier]: [Fields, Fields] = [{ ...after }, { ...before }]
  for (const [field, value] of Object.entries(fields)) {
    if (field === 'id' || isPlaceField(table, field)) continue
    if (before !== undefined && isEqual(earlier[field], value)) continue
    if (textsOf(table).includes(field)) writeText(textAt(shared, field), String(value))
    else if (isComposed(table, field)) writeComposed(shared, field, value)
    else shared.set(field, value)
  }
  if (isNode(table, after)) writePlace(shared, isNode(table, before) ? before : null, { after, clock })
  shared.set(EXISTS, true)
  shared.delete(WITH_OWNER)
}

function isNode(table: TableName, row: unknown): row is NodeRecord {
  return table === 'nodes' && row !== undefined
}

function textAt(shared: SharedMap, field: string): Y.Text {
  const present = shared.get(field)
  if (present instanceof Y.Text) return present
  const text = new Y.Text()
  shared.set(field, text)
  return text
}

function writeComposed(shared: SharedMap, field: string, value: unknown): void {
  const fields = isFields(value) ? value : {}
  const present = readComposed(shared, field) ?? {}
  for (const part of Object.keys(present)) if (!(part in fields)) shared.delete(`${field}.${part}`)
  for (const [part, content] of Object.entries(fields))
    if (!isEqual(present[part], content) || shared.get(field) !== true)
      shared.set(`${field}.${part}`, content)
  const mark = value === null ? null : true
  if (shared.get(field) !== mark) shared.set(field, mark)
}

function writePlace(
  shared: SharedMap,
  before: NodeRecord | null,
  { after, clock }: { readonly after: NodeRecord; readonly clock: number },
): void {
  const at = placeOf(after)
  if (before !== null && isEqual(placeOf(before), at)) return
  const hasMoved = before !== null && before.parentId !== after.parentId
  const known = shared.get(PLACE)
  const kept = before !== null && !hasMoved && isFields(known) ? known : { clock: 0, from: null }
  shared.set(PLACE, hasMoved ? { at, clock, from: placeOf(before) } : { ...kept, at })
}

/** Deletes a record: its fields stay, for whoever edits it at the same moment. */
export function deleteRecord(shared: SharedMap, withOwner: boolean): void {
  shared.delete(EXISTS)
  if (withOwner) shared.set(WITH_OWNER, true)
}

/** Has the shared map only keys that a record of the table has, and values of their kind? */
export function hasKnownKeys(table: TableName, shared: SharedMap, row: object): boolean {
  return Array.from(shared.entries()).every(([key, value]) => {
    const [field = key, part] = splitKey(key)
    const isText = value instanceof Y.Text
    if (isText !== (part === undefined && textsOf(table).includes(field))) return false
    if (key === EXISTS || key === WITH_OWNER) return value === true
    if (key === PLACE && table === 'nodes') return v.is(placeSchema, value)
    if (isComposed(table, field)) return part !== undefined || value === true || value === null
    return part === undefined && field in row && !isPlaceField(table, field)
  })
}
