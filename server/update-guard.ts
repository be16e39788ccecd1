import * as Y from 'yjs'
import { LIMITS, SHARED_TABLES, type NodeRecord, type RoomRole, type TableName } from '../src/domain'
import {
  areSettingsValid,
  hasKnownKeys,
  isLocked,
  isParkedIdea,
  SETTINGS,
  SharedDocument,
  sharedTable,
  type TouchedRecords,
} from '../src/room'

/** Why an update is not let into a room. */
export type Refusal = 'malformed' | 'incomplete' | 'shape' | 'tooMany' | 'role' | 'locked'

/** `new` changes the room, `known` is in it already; anything else must not come in. */
export type Verdict = 'new' | 'known' | Refusal

/** The tables of what is hidden are not among them. */
const ROOTS: ReadonlySet<string> = new Set<string>([...SHARED_TABLES, SETTINGS])

/**
 * Tries every update of a room on a copy of its document before the document sees it. A refused update leaves the copy
 * spoilt; the next one is tried on a fresh copy.
 */
export class UpdateGuard {
  readonly #room: Y.Doc
  #copy: SharedDocument | null = null

  constructor(room: Y.Doc) {
    this.#room = room
  }

  check(update: Uint8Array, role: RoomRole): Verdict {
    const copy = (this.#copy ??= copyOf(this.#room))
    const wasLocked = isLocked(copy.doc)
    const effects = observe(copy)
    try {
      Y.applyUpdate(copy.doc, update)
    } catch {
      return this.#refuse('malformed')
    } finally {
      effects.stop()
    }
    const refusal = judge(copy, effects, { role, wasLocked })
    if (refusal !== null) return this.#refuse(refusal)
    return effects.isNew ? 'new' : 'known'
  }

  /** Takes over what came into the room without being checked here: another server has. */
  follow(update: Uint8Array): void {
    if (this.#copy !== null) Y.applyUpdate(this.#copy.doc, update)
  }

  #refuse(refusal: Refusal): Refusal {
    this.#copy?.close()
    this.#copy = null
    return refusal
  }
}

function copyOf(room: Y.Doc): SharedDocument {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(room))
  return new SharedDocument(doc)
}

/** What an update does to a document. */
interface Effects {
  isNew: boolean
  hasSettings: boolean
  readonly touched: TouchedRecords[]
  stop(): void
}

function observe({ doc, onChange }: SharedDocument): Effects {
  const settings = doc.getMap(SETTINGS)
  const onUpdate = (): void => {
    effects.isNew = true
  }
  const onSettings = (): void => {
    effects.hasSettings = true
  }
  doc.on('update', onUpdate)
  settings.observe(onSettings)
  const stopRecords = onChange(({ touched }) => effects.touched.push(touched))
  const effects: Effects = {
    isNew: false,
    hasSettings: false,
    touched: [],
    stop() {
      doc.off('update', onUpdate)
      settings.unobserve(onSettings)
      stopRecords()
    },
  }
  return effects
}

interface Sender {
  readonly role: RoomRole
  readonly wasLocked: boolean
}

function judge(copy: SharedDocument, effects: Effects, { role, wasLocked }: Sender): Refusal | null {
  const { doc } = copy
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return 'incomplete'
  if (![...doc.share.keys()].every((name) => ROOTS.has(name))) return 'shape'
  if (effects.hasSettings && !areSettingsValid(doc)) return 'shape'
  const shape = effects.touched.map((touched) => judgeShape(copy, touched)).find((found) => found !== null)
  if (shape !== undefined) return shape
  if (!effects.isNew || role === 'lead') return null
  if (effects.hasSettings || role === 'look') return 'role'
  if (wasLocked) return 'locked'
  return role === 'suggest' && !effects.touched.every((touched) => isSuggestion(copy, touched))
    ? 'role'
    : null
}

function judgeShape(copy: SharedDocument, touched: TouchedRecords): Refusal | null {
  for (const [table, records] of touched)
    for (const id of records.keys()) if (!isSoundRecord(copy, table, id)) return 'shape'
  return copy.tables.nodes.size > LIMITS.nodes ? 'tooMany' : null
}

function isSoundRecord({ doc, tables }: SharedDocument, table: TableName, id: string): boolean {
  const shared = sharedTable(doc, table).get(id)
  const record = tables[table].get(id)
  return shared !== undefined && record !== undefined && hasKnownKeys(table, shared, record.row)
}

/** Does the change leave everything alone but ideas in the parking lot, and new votes of a revealed round across devices? */
function isSuggestion({ tables }: SharedDocument, touched: TouchedRecords): boolean {
  return Array.from(touched).every(
    ([table, records]) =>
      (table === 'nodes' &&
        Array.from(records).every(([id, before]) =>
          [before, tables.nodes.get(id) ?? null].every(
            (record) => record === null || isParkedIdea(record.row as NodeRecord),
          ),
        )) ||
      (table === 'votes' &&
        Array.from(records).every(([id, before]) => before === null && isOfRevealedRound(tables, id))),
  )
}

function isOfRevealedRound({ rounds, votes }: SharedDocument['tables'], id: string): boolean {
  const round = rounds.get(votes.get(id)?.row.roundId ?? '')?.row
  return round !== undefined && round.acrossDevices && round.revealedAt !== null
}
