import {
  createLiveDocument,
  setMeta,
  type ChangeFeed,
  type DocumentId,
  type DocumentRepository,
  type Ids,
  type MapLibrary,
  type RestorePoints,
} from '../domain'
import { ok } from '../lib'

interface MapLibraryOptions {
  readonly repository: DocumentRepository
  readonly restorePoints: Pick<RestorePoints, 'delete'>
  readonly feed: ChangeFeed
  readonly ids: Pick<Ids, 'document'>
}

/** How often a rename is tried again when an open tab was faster. */
const MAX_ATTEMPTS = 5

/** The library of the maps in a repository. */
export function createMapLibrary({ repository, restorePoints, feed, ids }: MapLibraryOptions): MapLibrary {
  const create: MapLibrary['create'] = async (content) => {
    const id = ids.document()
    const created = await repository.create(id, content)
    return created.ok ? ok({ id, loaded: created.value }) : created
  }

  async function rename(id: DocumentId, title: string, attempt = 1): ReturnType<MapLibrary['rename']> {
    const loaded = await repository.load(id)
    if (!loaded.ok) return loaded
    const change = setMeta(createLiveDocument(loaded.value.content), { fields: { title } })
    if (!change.ok) return ok(undefined)
    const saved = await repository.commit(id, loaded.value.revision, change.value)
    if (saved.ok) feed.publish({ documentId: id, revision: saved.value.revision, diff: change.value })
    else if (saved.error.type === 'conflict' && attempt < MAX_ATTEMPTS) return rename(id, title, attempt + 1)
    return saved.ok ? ok(undefined) : saved
  }

  return {
    list: () => repository.list(),
    create,
    rename: (id, title) => rename(id, title),
    async duplicate(id, title) {
      const loaded = await repository.load(id)
      if (!loaded.ok) return loaded
      const { content } = loaded.value
      return create({ ...content, meta: content.meta.map((meta) => ({ ...meta, title })) })
    },
    delete: (id) => repository.delete(id),
    restore: (id) => repository.restore(id),
    listDeleted: () => repository.listDeleted(),
    async emptyDeleted() {
      const deleted = await repository.listDeleted()
      if (!deleted.ok) return deleted
      const emptied = await repository.emptyDeleted()
      if (!emptied.ok) return emptied
      for (const { id } of deleted.value) {
        const removed = await restorePoints.delete(id)
        if (!removed.ok) return removed
      }
      return ok(undefined)
    },
    subscribe: (listener) => feed.subscribe(() => listener()),
  }
}
