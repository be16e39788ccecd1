import {
  type ChangeFeed,
  type DocumentRepository,
  type Ids,
  type MapLibrary,
  type RestorePoints,
} from '../domain'
import { err, ok } from '../lib'

interface MapLibraryOptions {
  readonly repository: DocumentRepository
  readonly restorePoints: Pick<RestorePoints, 'delete'>
  readonly feed: ChangeFeed
  readonly ids: Pick<Ids, 'document'>
}

/** The library of the maps in a repository. */
export function createMapLibrary({ repository, restorePoints, feed, ids }: MapLibraryOptions): MapLibrary {
  const create: MapLibrary['create'] = async (content) => {
    const id = ids.document()
    const created = await repository.create(id, content)
    return created.ok ? ok({ id, loaded: created.value }) : created
  }

  return {
    list: () => repository.list(),
    create,
    rename: async (id, title) => {
      try {
        const { renameMap } = await import('./rename-map')
        return await renameMap(id, title, { repository, feed })
      } catch (error) {
        return err({ type: 'unexpected', error })
      }
    },
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
