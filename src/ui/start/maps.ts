import {
  createLiveDocument,
  emptyContent,
  setMeta,
  type ChangeFeed,
  type DocumentContent,
  type DocumentId,
  type DocumentRepository,
  type Ids,
  type RepositoryFailure,
} from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { NewMap } from '../hooks/ports'

type Outcome<Value> = Promise<Result<Value, RepositoryFailure>>

/** What the shelf of maps is kept in. */
export interface Shelf {
  readonly repository: DocumentRepository
  readonly feed: ChangeFeed
  readonly ids: Ids
}

/** How often a rename is tried again when an open tab was faster. */
const ATTEMPTS = 5

/** Puts a new map with this Big O on the shelf. */
export function createMap(shelf: Shelf, bigObjective: string): Outcome<NewMap> {
  return addMap(shelf, emptyContent({ bigObjective, ids: shelf.ids }))
}

/** Puts a map with this content on the shelf. */
export async function addMap({ repository, ids }: Shelf, content: DocumentContent): Outcome<NewMap> {
  const id = ids.document()
  const created = await repository.create(id, content)
  return created.ok ? ok({ id, loaded: created.value }) : created
}

/** Gives a map a title of its own; tabs that have it open follow. */
export async function renameMap({ repository, feed }: Shelf, id: DocumentId, title: string): Outcome<void> {
  for (let attempt = 1; ; attempt += 1) {
    const loaded = await repository.load(id)
    if (!loaded.ok) return loaded
    const change = setMeta(createLiveDocument(loaded.value.content), { fields: { title } })
    if (!change.ok) return ok(undefined)
    const saved = await repository.commit(id, loaded.value.revision, change.value)
    if (saved.ok) feed.publish({ documentId: id, revision: saved.value.revision, diff: change.value })
    if (saved.ok) return ok(undefined)
    if (saved.error.type !== 'conflict' || attempt === ATTEMPTS) return saved
  }
}

/** A copy beside the map, under the given title. */
export async function duplicateMap(shelf: Shelf, id: DocumentId, title: string): Outcome<NewMap> {
  const loaded = await shelf.repository.load(id)
  if (!loaded.ok) return loaded
  const { content } = loaded.value
  return addMap(shelf, { ...content, meta: content.meta.map((meta) => ({ ...meta, title })) })
}

/** Takes a map off the shelf; the answer brings it back. A map that cannot be read is not taken away. */
export async function deleteMap({ repository }: Shelf, id: DocumentId): Outcome<() => Outcome<void>> {
  const loaded = await repository.load(id)
  if (!loaded.ok) return loaded
  const deleted = await repository.delete(id)
  if (!deleted.ok) return deleted
  return ok(async () => {
    const restored = await repository.create(id, loaded.value.content)
    return restored.ok ? ok(undefined) : err(restored.error)
  })
}
