import { describe, expect, it } from 'vitest'
import {
  addNode,
  contentOf,
  createLiveDocument,
  deleteBranches,
  invertDiff,
  moveNodes,
  parkBranches,
  setNodeFields,
  type DocumentDiff,
  type DomainError,
  type NodeId,
} from '../../../src/domain'
import type { Result } from '../../../src/lib'
import { action, bigObjective, idOf, keyResult, objective, okr } from '../../support/builders'
import { must } from '../../support/must'

const content = okr(
  bigObjective('Big', objective('A', keyResult('A1', action('do')), keyResult('A2')), objective('B')),
)
const id = (title: string): NodeId => idOf(content, title)

describe('a live document', () => {
  it('lists children in order and follows adding, moving and deleting', () => {
    const document = createLiveDocument(content)
    const added = 'x' as NodeId
    document.apply(
      must(addNode(document, { id: added, parentId: id('A'), kind: 'keyResult', after: id('A1') })),
    )
    expect(document.children(id('A'))).toEqual([id('A1'), added, id('A2')])
    document.apply(must(moveNodes(document, { ids: [id('A1')], parentId: id('B') })))
    expect(document.children(id('A'))).toEqual([added, id('A2')])
    expect(document.children(id('B'))).toEqual([id('A1')])
    document.apply(must(deleteBranches(document, { ids: [id('B')] })))
    expect(document.node(id('do'))).toBeUndefined()
    expect(document.children(id('B'))).toEqual([])
    expect(document.count('nodes')).toBe(4)
  })

  it('lets the version of the structure grow only when a node comes, goes, moves or is parked', () => {
    const document = createLiveDocument(content)
    const growsWith = (operate: () => Result<DocumentDiff, DomainError>): boolean => {
      const before = document.structureVersion
      document.apply(must(operate()))
      return document.structureVersion > before
    }
    expect(growsWith(() => setNodeFields(document, { ids: [id('do')], fields: { title: 'Do' } }))).toBe(false)
    expect(growsWith(() => moveNodes(document, { ids: [id('do')], parentId: id('B') }))).toBe(true)
    expect(growsWith(() => parkBranches(document, { ids: [id('B')], reason: '' }))).toBe(true)
    expect(growsWith(() => deleteBranches(document, { ids: [id('B')] }))).toBe(true)
  })

  it('lets versions grow along the old and the new branch and nowhere else', () => {
    const document = createLiveDocument(content)
    document.apply(must(moveNodes(document, { ids: [id('do')], parentId: id('B') })))
    for (const above of ['do', 'A1', 'A', 'Big', 'B']) expect(document.branchVersion(id(above))).toBe(2)
    expect(document.branchVersion(id('A2'))).toBe(1)
    expect(document.version(id('do'))).toBe(2)
    for (const other of ['A1', 'A', 'Big', 'B']) expect(document.version(id(other))).toBe(1)
    expect(document.familyVersion(id('A1'))).toBe(2)
    expect(document.familyVersion(id('B'))).toBe(2)
    expect(document.familyVersion(id('Big'))).toBe(1)
    expect(document.revision).toBe(2)
  })

  it('never changes a list that it handed out, and keeps it while the order stays', () => {
    const document = createLiveDocument(content)
    const before = document.children(id('A'))
    document.apply(must(setNodeFields(document, { ids: [id('A1')], fields: { title: 'other' } })))
    expect(document.children(id('A'))).toBe(before)
    document.apply(must(deleteBranches(document, { ids: [id('A1')] })))
    expect(before).toEqual([id('A1'), id('A2')])
    expect(document.children(id('A'))).toEqual([id('A2')])
  })

  it('comes back to the first content when a change is taken back', () => {
    const document = createLiveDocument(content)
    const first = contentOf(document)
    const diff = must(deleteBranches(document, { ids: [id('A')] }))
    document.apply(diff)
    document.apply(invertDiff(diff))
    expect(contentOf(document)).toEqual(first)
  })

  it('increases the versions of what an edit touches and of what stands above it, of nothing else', () => {
    const big = okr(
      bigObjective('Big', ...Array.from({ length: 500 }, (_, n) => objective(`O${n}`, keyResult(`K${n}`)))),
    )
    const document = createLiveDocument(big)
    const versions = () => new Map(big.nodes.map((node) => [node.id, document.branchVersion(node.id)]))
    const before = versions()
    document.apply(must(setNodeFields(document, { ids: [idOf(big, 'K250')], fields: { title: 'new' } })))
    const changed = [...versions()].filter(([node, version]) => version !== before.get(node))
    expect(changed.map(([node]) => node).sort()).toEqual(
      ['Big', 'O250', 'K250'].map((title) => idOf(big, title)).sort(),
    )
  })
})
