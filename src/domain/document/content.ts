import { compareCodeUnits, orderKeyBetween } from '../../lib'
import { LOOSE_KIND, ROOT_KIND } from '../kinds'
import type { Cycle, Meta, NodeRecord } from '../model'
import type { DocumentContent, Ids } from '../ports/ports'
import type { DocumentReader } from '../reader'
import { mapTables } from '../table-names'

/** What a new node must bring along; every other field starts empty. */
export type NewNode = Pick<NodeRecord, 'id' | 'parentId' | 'orderKey' | 'kind'> & Partial<NodeRecord>

/** Every field of a node, so that filling one in changes no shape: records of one shape are many times faster to make. */
const BLANK_NODE: NodeRecord = {
  id: '' as NodeRecord['id'],
  parentId: null,
  orderKey: '' as NodeRecord['orderKey'],
  kind: LOOSE_KIND,
  title: '',
  note: '',
  owner: null,
  start: null,
  due: null,
  done: false,
  effort: null,
  effortLocked: false,
  confidence: null,
  metric: null,
  stretch: null,
  commitment: null,
  role: null,
  colour: null,
  side: null,
  offset: null,
  phase: null,
  parked: null,
}

const BLANK_META: Meta = {
  id: 'meta',
  title: null,
  cycle: null,
  stage: 'brainstorm',
  arrangement: 'bothSides',
  profile: 'method',
  basedOn: null,
  ruleSettings: {},
  cadence: 7,
  peak: null,
  agenda: null,
  committedAt: null,
}

/** A node record with the given fields; every other field is empty. */
export function nodeRecord(fields: NewNode): NodeRecord {
  return Object.assign({ ...BLANK_NODE }, fields)
}

/** The meta record of a new map with the given fields. */
export function metaRecord(fields: Partial<Omit<Meta, 'id'>> = {}): Meta {
  return { ...BLANK_META, ...fields }
}

export interface NewDocument {
  /** Title of the Big O. */
  readonly bigObjective: string
  readonly ids: Pick<Ids, 'node'>
  readonly cycle?: Cycle
}

/** A new map: one Big O and nothing below it. */
export function emptyContent({ bigObjective, ids, cycle }: NewDocument): DocumentContent {
  const root = nodeRecord({
    id: ids.node(),
    parentId: null,
    orderKey: orderKeyBetween(null, null),
    kind: ROOT_KIND,
    title: bigObjective,
  })
  return { ...emptyTables(), meta: [metaRecord({ cycle: cycle ?? null })], nodes: [root] }
}

/** A document of no records at all. */
export function emptyTables(): DocumentContent {
  return mapTables<DocumentContent>(() => [])
}

/** Every record of a document, each table sorted by id, as files and databases hold them. */
export function contentOf(document: DocumentReader): DocumentContent {
  return mapTables<DocumentContent>((table) =>
    Array.from(document.all(table)).sort((a, b) => compareCodeUnits(a.id, b.id)),
  )
}
