import type { DocumentRepository, RepositoryFailure, RestorePoints } from '../../domain'
import { ok, type Result } from '../../lib'

interface OrphanSearch {
  readonly repository: Pick<DocumentRepository, 'list' | 'listDeleted'>
  readonly restorePoints: Pick<RestorePoints, 'delete' | 'documents'>
}

/**
 * Removes the restore points of maps that are gone for good: neither in the list nor among the deleted ones. Where there
 * are no maps at all, the browser may have lost them: then all points stay.
 */
export async function removeOrphanedPoints({
  repository,
  restorePoints,
}: OrphanSearch): Promise<Result<void, RepositoryFailure>> {
  // Points are asked for first: a map that is created meanwhile cannot have any among them.
  const pointed = await restorePoints.documents()
  const listed = await repository.list()
  const deleted = await repository.listDeleted()
  if (!pointed.ok) return pointed
  if (!listed.ok) return listed
  if (!deleted.ok) return deleted
  const known = new Set([...listed.value, ...deleted.value].map(({ id }) => id))
  if (known.size === 0) return ok(undefined)
  for (const id of pointed.value.keys()) {
    const removed = known.has(id) ? ok(undefined) : await restorePoints.delete(id)
    if (!removed.ok) return removed
  }
  return ok(undefined)
}
