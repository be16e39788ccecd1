import { expect, it } from 'vitest'
import type { DocumentId } from '../../../src/domain'
import { createMemoryRows } from '../../../src/persistence/database/memory-rows'
import { createRepository } from '../../../src/persistence/repository/repository'
import { bigObjective, okr } from '../../support/builders'
import { must } from '../../support/must'

const DAY = 86_400_000
const id = 'map' as DocumentId

it('a deleted map can be restored for 30 days, and is then removed', async () => {
  let now = DAY
  const repository = createRepository(createMemoryRows(), () => now)
  must(await repository.create(id, okr(bigObjective('Be heard'))))
  must(await repository.delete(id))
  now += 30 * DAY
  expect(must(await repository.listDeleted())).toMatchObject([{ id, title: 'Be heard', deletedAt: DAY }])
  now += 1
  expect(must(await repository.listDeleted())).toEqual([])
  expect(await repository.restore(id)).toMatchObject({ ok: false, error: { type: 'missing' } })
})
