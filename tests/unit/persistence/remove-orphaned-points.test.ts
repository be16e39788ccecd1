import { expect, it } from 'vitest'
import { createMapLibrary, createMemoryRepository, createMemoryRestorePoints } from '../../../src/persistence'
import { bigObjective, okr } from '../../support/builders'
import { createFakeIds } from '../../support/fakes'
import { createMemoryFeed } from '../../support/memory-feed'
import { must } from '../../support/must'
import { label } from './restore-points-contract'
import { documentId } from './support/contents'

it('restore points go with the map for good, and stay with one that can come back', async () => {
  const [kept, binned, removed] = ['kept', 'binned', 'removed'].map(documentId)
  const repository = createMemoryRepository()
  const restorePoints = createMemoryRestorePoints()
  const library = createMapLibrary({
    repository,
    restorePoints,
    feed: createMemoryFeed()(),
    ids: createFakeIds(),
  })
  const map = okr(bigObjective('Learn to sail'))
  for (const id of [kept, binned, removed]) {
    if (id === undefined) continue
    must(await repository.create(id, map))
    must(await restorePoints.addContent(id, label(), map))
  }
  if (removed) must(await library.delete(removed))
  must(await library.emptyDeleted())
  if (binned) must(await library.delete(binned))
  expect([...must(await restorePoints.documents()).keys()].sort()).toEqual(['binned', 'kept'])
})
