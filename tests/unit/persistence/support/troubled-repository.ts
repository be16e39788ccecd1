import type { DocumentRepository, RepositoryFailure } from '../../../../src/domain'
import { err } from '../../../../src/lib'

export interface TroubledRepository extends DocumentRepository {
  /** Every commit fails like this until null is set. */
  failWith(failure: RepositoryFailure | null): void
  /** Every commit throws this until null is set. */
  throwWith(error: Error | null): void
  /** Commits wait before they reach the disk until `release` is called. */
  hold(): void
  release(): void
  readonly commits: number
}

/** A repository whose disk can be full, slow or away. */
export function createTroubledRepository(repository: DocumentRepository): TroubledRepository {
  let failure: RepositoryFailure | null = null
  let defect: Error | null = null
  let gate = Promise.resolve()
  let release = (): void => undefined
  let commits = 0
  return {
    ...repository,
    async commit(id, expectedRevision, diff) {
      commits += 1
      await gate
      if (defect) throw defect
      return failure ? err(failure) : repository.commit(id, expectedRevision, diff)
    },
    failWith: (next) => void (failure = next),
    throwWith: (next) => void (defect = next),
    hold: () => void (gate = new Promise((resolve) => (release = resolve))),
    release: () => release(),
    get commits() {
      return commits
    },
  }
}
