import {
  createLiveDocument,
  setMeta,
  type ChangeFeed,
  type DocumentId,
  type DocumentRepository,
  type RepositoryFailure,
} from '../domain'
import { ok, type Result } from '../lib'

interface RenameContext {
  readonly repository: Pick<DocumentRepository, 'load' | 'commit'>
  readonly feed: Pick<ChangeFeed, 'publish'>
}

/** How often a rename is tried again when an open tab was faster. */
const MAX_ATTEMPTS = 5

/** Gives a map that is not open here another title, and tells the other tabs. */
export async function renameMap(
  id: DocumentId,
  title: string,
  { repository, feed }: RenameContext,
  attempt = 1,
): Promise<Result<void, RepositoryFailure>> {
  const loaded = await repository.load(id)
  if (!loaded.ok) return loaded
  const change = setMeta(createLiveDocument(loaded.value.content), { fields: { title } })
  if (!change.ok) return ok(undefined)
  const saved = await repository.commit(id, loaded.value.revision, change.value)
  if (saved.ok) feed.publish({ documentId: id, revision: saved.value.revision, diff: change.value })
  else if (saved.error.type === 'conflict' && attempt < MAX_ATTEMPTS)
    return renameMap(id, title, { repository, feed }, attempt + 1)
  return saved.ok ? ok(undefined) : saved
}
