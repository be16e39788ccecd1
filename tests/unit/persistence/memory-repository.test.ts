import { createMemoryRows } from '../../../src/persistence/database/memory-rows'
import { expect, it } from 'vitest'
import {
  createLiveDocument,
  moveNodes,
  setMeta,
  setNodeFields,
  type DocumentDiff,
  type DomainError,
} from '../../../src/domain'
import type { Result } from '../../../src/lib'
import { createRepository } from '../../../src/persistence/repository/repository'
import type { RowStore } from '../../../src/persistence/database/row-store'
import { bigObjective, idOf, objective, okr } from '../../support/builders'
import { must } from '../../support/must'
import { describeRepository } from './repository-contract'
import { documentId } from './support/contents'

describeRepository('memory', () => Promise.resolve(createMemoryRows()))

/** Rows that count how often the headlines are read. */
function countingRows(): RowStore & { readonly count: () => number } {
  const store = createMemoryRows()
  let count = 0
  return {
    ...store,
    count: () => count,
    transaction: (mode, work) =>
      store.transaction(mode, (rows) =>
        work({
          ...rows,
          headlines(id) {
            count += 1
            return rows.headlines(id)
          },
        }),
      ),
  }
}

it('reads the headlines again only for a change that may rename the map', async () => {
  const rows = countingRows()
  const repository = createRepository(rows, () => 0)
  const id = documentId('map')
  const map = okr(bigObjective('Learn to sail', objective('Own the basics')))
  const document = createLiveDocument(map)
  await repository.create(id, map)
  let revision = 1
  const readingsOf = async (result: Result<DocumentDiff, DomainError>): Promise<number> => {
    const before = rows.count()
    const diff = must(result)
    document.apply(diff)
    must(await repository.commit(id, revision, diff))
    revision += 1
    return rows.count() - before
  }
  const [root, basics] = [idOf(map, 'Learn to sail'), idOf(map, 'Own the basics')]
  expect(await readingsOf(setNodeFields(document, { ids: [basics], fields: { title: 'Knots' } }))).toBe(0)
  expect(await readingsOf(setNodeFields(document, { ids: [root], fields: { title: 'Learn to race' } }))).toBe(
    1,
  )
  expect(await readingsOf(moveNodes(document, { ids: [basics], parentId: null }))).toBe(1)
  expect(await readingsOf(moveNodes(document, { ids: [basics], parentId: root }))).toBe(1)
  expect(await readingsOf(setMeta(document, { fields: { title: 'The sea' } }))).toBe(1)
  const list = must(await repository.list())
  expect(list[0]?.title).toBe('The sea')
})
