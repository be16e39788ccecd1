import type { DocumentRepository, Instant } from '../../domain'
import { createMemoryRows } from '../database/memory-rows'
import { createRepository } from './repository'

/** Maps that are forgotten with the page. */
export function createMemoryRepository(now: () => Instant = Date.now): DocumentRepository {
  return createRepository(createMemoryRows(), now)
}
