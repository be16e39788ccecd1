import { expect, it } from 'vitest'
import type { DocumentId } from '../../../src/domain'
import {
  createMapLibrary,
  createMemoryRepository,
  createMemoryRestorePoints,
  removeOrphanedPoints,
} from '../../../src/persistence'
import { bigObjective, okr } from '../../support/builders'
import { createFakeIds } from '../../support/fakes'
import { createMemoryFeed } from '../../support/memory-feed'
import { must } from '../../support/must'
import { label } from './restore-points-contract'
import { documentId } from './support/contents'

const DAY = 86_400_000
const map = okr(bigObjective('Learn to sail'))
const [kept, binned, removed] = [documentId('kept'), documentId('binned'), documentId('removed')]

async function createShelf(...ids: readonly DocumentId[]) {
  let now = DAY
  const repository = createMemoryRepository(() => now)
  const restorePoints = createMemoryRestorePoints()
  const [feed, documentIds] = [createMemoryFeed()(), createFakeIds()]
  for (const id of ids) {
    must(await repository.create(id, map))
    must(await restorePoints.addContent(id, label(), map))
  }
  return {
    repository,
    restorePoints,
    library: createMapLibrary({ repository, restorePoints, feed, ids: documentIds }),
    pass: (time: number) => void (now += time),
    pointed: async () => [...must(await restorePoints.documents()).keys()].sort(),
  }
}

it('restore points go with the maps that are removed for good, and stay with one that can come back', async () => {
  const { library, pointed } = await createShelf(kept, binned, removed)
  must(await library.delete(removed))
  must(await library.emptyDeleted())
  must(await library.delete(binned))
  expect(await pointed()).toEqual(['binned', 'kept'])
})

it('those of maps that were deleted too long ago are found', async () => {
  const shelf = await createShelf(kept, removed)
  must(await shelf.library.delete(removed))
  must(await removeOrphanedPoints(shelf))
  expect(await shelf.pointed()).toEqual(['kept', 'removed'])
  shelf.pass(31 * DAY)
  must(await removeOrphanedPoints(shelf))
  expect(await shelf.pointed()).toEqual(['kept'])
})

it('where the browser has lost every map, all points stay', async () => {
  const shelf = await createShelf(kept)
  must(await removeOrphanedPoints({ ...shelf, repository: createMemoryRepository() }))
  expect(await shelf.pointed()).toEqual(['kept'])
})
