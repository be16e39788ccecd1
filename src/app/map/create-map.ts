import type { DocumentContent, DocumentId, RepositoryFailure } from '../../domain'
import { ok, type Result } from '../../lib'
import type { LoadedMap, MapServices } from './open-map'

/** A map that was written just now; null in place of its page where the code for that did not come. */
export interface NewMap {
  readonly id: DocumentId
  readonly map: LoadedMap | null
}

/** Writes a new map to the disk, and prepares its page meanwhile. */
export async function createMap(
  services: MapServices,
  content: DocumentContent,
): Promise<Result<NewMap, RepositoryFailure>> {
  const preparing = import('./open-map').then(
    ({ prepareMap }) => prepareMap(services, content, null),
    () => null,
  )
  const created = await services.library.create(content)
  const prepared = await preparing
  if (!created.ok) {
    prepared?.editor.close()
    return created
  }
  const { id, loaded } = created.value
  return ok({ id, map: prepared && { loaded, prepared } })
}
