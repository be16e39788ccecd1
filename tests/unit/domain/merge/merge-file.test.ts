import { describe, expect, it } from 'vitest'
import {
  compareFile,
  contentOf,
  createLiveDocument,
  mergeFile,
  type DocumentContent,
  type NodeId,
  type NodeRecord,
} from '../../../../src/domain'
import { action, bigObjective, keyResult, objective, okr, range } from '../../../support/builders'

const base = okr(
  bigObjective(
    'Grow',
    { id: 'O' },
    objective('Reach', { id: 'A' }, keyResult('Ten shops', { id: 'A1' })),
    objective('Care', { id: 'B' }, keyResult('Calm queues', { id: 'B1', owner: 'Maya' })),
  ),
)

function changed(content: DocumentContent, id: string, fields: Partial<NodeRecord>): DocumentContent {
  return { ...content, nodes: content.nodes.map((node) => (node.id === id ? { ...node, ...fields } : node)) }
}

function without(content: DocumentContent, id: string): DocumentContent {
  return { ...content, nodes: content.nodes.filter((node) => node.id !== id) }
}

function take(
  map: DocumentContent,
  file: DocumentContent,
  from: DocumentContent | null,
  cards?: readonly string[],
) {
  const document = createLiveDocument(map)
  const merge = compareFile(document, { content: file, base: from })
  const picked = new Set<NodeId>((cards as NodeId[] | undefined) ?? merge.changes.keys())
  document.apply(mergeFile(document, merge, { cards: picked, settings: true }).diff)
  const titles = contentOf(document).nodes.map(({ id, title }) => `${id} ${title}`)
  return { merge, document, titles, changes: Object.fromEntries(merge.changes) }
}

describe('three ways', () => {
  it('edits of different cards and of different fields both arrive', () => {
    const map = changed(changed(base, 'A1', { title: 'Twelve shops' }), 'B1', { due: '2027-03-31' as never })
    const file = changed(changed(base, 'B', { title: 'Care more' }), 'B1', { owner: 'Li Wei' })
    const { merge, document, titles } = take(map, file, base)
    expect(merge.conflicts.size).toBe(0)
    expect(titles).toEqual(expect.arrayContaining(['A1 Twelve shops', 'B Care more']))
    expect(document.node('B1' as NodeId)).toMatchObject({ owner: 'Li Wei', due: '2027-03-31' })
  })

  it('the same field set to different values is a conflict, and stays as it is where it is not picked', () => {
    const map = changed(base, 'A1', { title: 'Twelve shops' })
    const file = changed(base, 'A1', { title: 'Nine shops' })
    expect([...take(map, file, base).merge.conflicts]).toEqual(['A1'])
    expect(take(map, file, base).titles).toContain('A1 Nine shops')
    expect(take(map, file, base, []).titles).toContain('A1 Twelve shops')
  })

  it('a card that the map deleted and the file edited comes back if it is picked', () => {
    const { merge, titles, changes } = take(
      without(base, 'A1'),
      changed(base, 'A1', { title: 'Nine shops' }),
      base,
    )
    expect(changes).toMatchObject({ A1: 'added' })
    expect([...merge.conflicts]).toEqual(['A1'])
    expect(titles).toContain('A1 Nine shops')
  })

  it('a card that the file deleted and the map edited stays', () => {
    const { titles } = take(changed(base, 'A1', { title: 'Twelve shops' }), without(base, 'A1'), base)
    expect(titles).toContain('A1 Twelve shops')
  })

  it('a new card takes the new cards above it along', () => {
    const parent = objective('New', { id: 'N' }, keyResult('Result', { id: 'N1' }, action('Do', { id: 'N2' })))
    const file = okr(bigObjective('Grow', { id: 'O' }, objective('Reach', { id: 'A' }), objective('Care', { id: 'B' }), parent))
    const { document } = take(base, file, base, ['N2'])
    expect(document.node('N1' as NodeId)?.parentId).toBe('N')
    expect(document.node('N' as NodeId)?.parentId).toBe('O')
  }) // prettier-ignore

  it('a move and an edit of one card are no conflict', () => {
    const map = changed(base, 'A1', { parentId: 'B' as NodeId })
    const { merge, document } = take(map, changed(base, 'A1', { title: 'Nine shops' }), base)
    expect(merge.conflicts.size).toBe(0)
    expect(document.node('A1' as NodeId)).toMatchObject({ parentId: 'B', title: 'Nine shops' })
  })
})

describe('two ways', () => {
  it('whatever differs is a change, and cards that the file lacks would be deleted', () => {
    const { changes } = take(base, without(changed(base, 'A', { title: 'Reach out' }), 'B1'), null)
    expect(changes).toEqual({ A: 'changed', B1: 'deleted' })
  })

  it('cards of another program are told by their titles and keep what the file does not speak of', () => {
    const map = changed(base, 'A1', { owner: 'Maya' })
    const foreign = okr(
      bigObjective('Grow', objective('reach ', keyResult('Ten shops', { metric: range(3, 10) }), keyResult('Two towns'))),
    ) // prettier-ignore
    const { changes, document } = take(map, foreign, null)
    const added = [...contentOf(document).nodes].find(({ title }) => title === 'Two towns')
    expect(added?.parentId).toBe('A')
    expect(document.node('A1' as NodeId)).toMatchObject({ owner: 'Maya', metric: { target: 10 } })
    expect(changes).toEqual({ A: 'changed', A1: 'changed', [added?.id ?? '']: 'added' })
    expect(document.node('B1' as NodeId)).toBeDefined()
  })
})
