import { describe, expect, it } from 'vitest'
import { diffBetween } from '../../../src/domain'
import { createJournal } from '../../../src/persistence'
import { bigObjective, objective, okr } from '../../support/builders'
import { documentId, renamed, without } from './support/contents'
import { createMemoryStorage } from './support/memory-storage'

const id = documentId('map')
const map = okr(bigObjective('Learn to sail', objective('Find a crew'), objective('Own the basics')))
const diff = diffBetween(map, without(renamed(map, 'Find a crew', 'Sail alone'), 'Own the basics'))

describe('a journal', () => {
  it('gives back every change as it was, to the next page', () => {
    const storage = createMemoryStorage()
    const key = createJournal(() => storage, 'first').write(id, diff)
    expect(createJournal(() => storage, 'second').entries(id)).toEqual([{ key, diff }])
  })

  it('keeps one entry for each page and map', () => {
    const storage = createMemoryStorage()
    const [first, second] = [createJournal(() => storage), createJournal(() => storage)]
    first.write(id, diffBetween(map, renamed(map, 'Find a crew', 'Find')))
    first.write(id, diff)
    second.write(id, diff)
    first.write(documentId('other'), diff)
    expect(first.entries(id)).toHaveLength(2)
    expect(storage.length).toBe(3)
  })

  it('removes what it is told to', () => {
    const storage = createMemoryStorage()
    const journal = createJournal(() => storage)
    const key = journal.write(id, diff)
    journal.remove(key ?? '')
    expect(journal.entries(id)).toEqual([])
  })

  it('says when there is no room', () => {
    expect(createJournal(() => createMemoryStorage(10)).write(id, diff)).toBeNull()
  })

  it.each(['', '{', '5', '{"schemaVersion":1}', '{"schemaVersion":9999,"before":{},"after":{}}'])(
    'leaves alone what it cannot read: %s',
    (text) => {
      const storage = createMemoryStorage()
      storage.setItem('objectree.journal.map.page', text)
      expect(createJournal(() => storage).entries(id)).toEqual([])
      expect(storage.length).toBe(1)
    },
  )
})

it('keeps nothing and breaks nothing where the browser denies storage, or every use of it', () => {
  const deny = (): never => {
    throw new DOMException('denied', 'SecurityError')
  }
  const uses = { key: deny, getItem: deny, setItem: deny, removeItem: deny }
  const useless = Object.assign(createMemoryStorage(), uses)
  for (const storage of [deny, () => useless]) {
    const journal = createJournal(storage)
    expect(journal.write(id, diff)).toBeNull()
    expect(journal.entries(id)).toEqual([])
    expect(() => journal.remove('key')).not.toThrow()
  }
})
