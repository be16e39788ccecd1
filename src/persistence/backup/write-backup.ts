import type { Clock, DocumentRepository, RepositoryFailure, RestorePoints, WrittenBackup } from '../../domain'
import { inChunks, ok, type Result } from '../../lib'
import { FILE_END, fileStart, mapPieces } from './backup-file'

export interface BackupSource {
  readonly repository: DocumentRepository
  readonly restorePoints: RestorePoints
  readonly clock: Pick<Clock, 'now'>
}

/** Writes all maps with their history into one file; a map that cannot be read is named, and the others are written. */
export async function writeBackup({
  repository,
  restorePoints,
  clock,
}: BackupSource): Promise<Result<WrittenBackup, RepositoryFailure>> {
  const listed = await repository.list()
  if (!listed.ok) return listed
  const parts: BlobPart[] = [fileStart(clock.now())]
  const unreadable: string[] = []
  let maps = 0
  for (const { id, title, changedAt } of listed.value) {
    const loaded = await repository.load(id)
    const copied = await restorePoints.copyOut(id)
    if (!loaded.ok) {
      unreadable.push(title)
      continue
    }
    // A history that cannot be read is no reason to leave the map out.
    const history = copied.ok ? copied.value : []
    const pieces: string[] = maps === 0 ? [] : [',']
    await inChunks(mapPieces({ id, title, changedAt, content: loaded.value.content, history }), (piece) =>
      pieces.push(piece),
    )
    parts.push(...pieces)
    maps += 1
  }
  const file = new Blob([...parts, FILE_END], { type: 'application/json' })
  return ok({ file, maps, unreadable })
}
