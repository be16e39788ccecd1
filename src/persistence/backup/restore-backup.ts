import {
  diffBetween,
  isEmptyDiff,
  TABLE_NAMES,
  type BackupFailure,
  type BackupOutcome,
  type ChangeFeed,
  type DocumentContent,
  type DocumentId,
  type RestoredMap,
} from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { RecordRow } from '../database/row-store'
import { isObject } from '../is-object'
import { readDocument } from '../repository/read-document'
import { parseFile, type StoredBackupMap } from './backup-file'
import type { BackupSource } from './write-backup'

export interface BackupTarget extends BackupSource {
  /** Tells open tabs of what changed. */
  readonly feed: ChangeFeed
}

/**
 * Takes the maps of a backup onto this device, by their ids: one that is not here is added with its history, an older
 * one is replaced and becomes a restore point first, a newer one stays.
 */
export async function restoreBackup(
  target: BackupTarget,
  text: string,
): Promise<Result<readonly RestoredMap[], BackupFailure>> {
  const file = parseFile(text)
  if (file.type !== 'backup') return err(file)
  const listed = await target.repository.list()
  const deleted = await target.repository.listDeleted()
  if (!listed.ok) return listed
  if (!deleted.ok) return deleted
  const present = new Set(listed.value.map(({ id }) => id))
  const inBin = new Set(deleted.value.map(({ id }) => id))
  const restored: RestoredMap[] = []
  for (const map of file.maps) {
    if (map === null) {
      restored.push({ title: '', outcome: 'failed' })
      continue
    }
    const content = await contentOf(map, file.schemaVersion)
    const outcome =
      content === null
        ? 'failed'
        : inBin.has(map.id)
          ? 'deleted'
          : await restoreMap(target, { map, content }, present.has(map.id))
    restored.push({ title: map.title, outcome })
  }
  return ok(restored)
}

/** The map of a file, valid and sound; null where nothing of it can be read. */
async function contentOf(
  { id, tables }: StoredBackupMap,
  schemaVersion: number,
): Promise<DocumentContent | null> {
  const rows = TABLE_NAMES.flatMap((table) => (tables[table] ?? []).map((value) => rowOf(id, table, value)))
  const read = await readDocument(schemaVersion, rows)
  return read.ok && read.value.content.nodes.length > 0 ? read.value.content : null
}

function rowOf(documentId: DocumentId, table: string, value: unknown): RecordRow {
  const id = isObject(value) && typeof value['id'] === 'string' ? value['id'] : ''
  return { documentId, table, id, value }
}

interface MapToRestore {
  readonly map: StoredBackupMap
  readonly content: DocumentContent
}

async function restoreMap(
  target: BackupTarget,
  { map, content }: MapToRestore,
  isPresent: boolean,
): Promise<BackupOutcome> {
  const { repository, restorePoints } = target
  if (isPresent) return replaceMap(target, { map, content })
  const created = await repository.create(map.id, content, map.changedAt)
  if (!created.ok) return 'failed'
  // A history that cannot be taken over is no reason to leave the map out.
  await restorePoints.copyIn(map.id, map.history)
  return 'added'
}

/** Replaces a map that is older than the one of the file. */
async function replaceMap(
  { repository, restorePoints, feed, clock }: BackupTarget,
  { map, content }: MapToRestore,
): Promise<BackupOutcome> {
  const { id } = map
  const loaded = await repository.load(id)
  if (!loaded.ok) return 'failed'
  const diff = diffBetween(loaded.value.content, content)
  if (isEmptyDiff(diff)) return 'same'
  // Asked for after the reading, so that an edit that another tab makes meanwhile counts.
  const listed = await repository.list()
  const present = listed.ok ? listed.value.find((each) => each.id === id) : undefined
  if (present === undefined) return 'failed'
  if (present.revision !== loaded.value.revision || present.changedAt >= map.changedAt) return 'newer'
  const label = { savedAt: clock.now(), reason: 'backup', name: '' } as const
  const kept = await restorePoints.addContent(id, label, loaded.value.content)
  if (!kept.ok) return 'failed'
  const committed = await repository.commit(id, loaded.value.revision, diff, map.changedAt)
  if (!committed.ok) return 'failed'
  feed.publish({ documentId: id, revision: committed.value.revision, diff })
  return 'replaced'
}
