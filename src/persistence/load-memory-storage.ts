import type { DocumentRepository, RestorePoints } from '../domain'
import { createMemoryRestorePoints } from './restore-points/open-restore-points'

interface MemoryStorage {
  readonly repository: DocumentRepository
  readonly restorePoints: RestorePoints
}

/** A library of maps that lives as long as the page; null where the code for it does not come. */
export async function loadMemoryStorage(): Promise<MemoryStorage | null> {
  try {
    const { createMemoryRepository } = await import('./repository/memory-repository')
    return { repository: createMemoryRepository(), restorePoints: createMemoryRestorePoints() }
  } catch {
    return null
  }
}
