import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ancestors,
  checkInvariants,
  compareFile,
  contentOf,
  createLiveDocument,
  groupCopy,
  mapRoots,
  mergeFile,
  type DocumentContent,
  type NodeId,
  type NodeRecord,
} from '../../src/domain'
import { createFakeIds } from '../support/fakes'
import { editOf, startingMap, steps, type Step } from './support/random-edits'

/** The branches right below the first Big O, one for each group. */
const branches = (() => {
  const document = createLiveDocument(startingMap)
  const [root] = mapRoots(document)
  return root === undefined ? [] : document.children(root)
})()

const OWN_IDS: ReadonlySet<string> = new Set(startingMap.nodes.map(({ id }) => id))

/** What a group makes of its copy: any edits, as long as they leave its branch and the cards above it standing. */
function worked(
  copy: DocumentContent,
  branch: NodeId,
  session: readonly Step[],
  name: string,
): DocumentContent {
  const document = createLiveDocument(copy)
  const ids = createFakeIds(name)
  const kept = [branch, ...ancestors(document, branch)]
  for (const step of session) {
    const diff = editOf(document, step, ids)
    const { nodes } = diff ?? {}
    const touchesAbove = kept.some((id) => nodes?.removed.has(id) === true || nodes?.updated.has(id) === true)
    // Ids are random in life: only the made-up map that is imported here has some of the other branches.
    const takesIds = [...(nodes?.added.keys() ?? [])].some(
      (id) => OWN_IDS.has(id) && document.get('nodes', id) === undefined,
    )
    if (diff !== null && !touchesAbove && !takesIds && diff.meta === undefined) document.apply(diff)
  }
  return contentOf(document)
}

/** Takes back all that a file brings. */
function bringBack(
  map: ReturnType<typeof createLiveDocument>,
  content: DocumentContent,
  base: DocumentContent,
) {
  const merge = compareFile(map, { content, base })
  const { diff } = mergeFile(map, merge, { cards: new Set(merge.changes.keys()), settings: false })
  map.apply(diff)
  return merge
}

test('a copy holds one branch, the cards above it, and a name; brought back untouched it changes nothing', () => {
  const map = createLiveDocument(startingMap)
  for (const branch of branches) {
    const copy = groupCopy(map, branch, 'Group 1')
    const document = createLiveDocument(copy)
    expect(checkInvariants(document)).toEqual([])
    expect(mapRoots(document)).toHaveLength(1)
    expect(document.children(mapRoots(document)[0] ?? null)).toEqual([branch])
    expect(document.meta.title).toMatch(/^Group 1: /)
    const { changes, hasSettings } = compareFile(map, { content: copy, base: copy })
    expect([changes.size, hasSettings]).toEqual([0, false])
  }
})

test('whatever the groups do in their branches, in whatever order they come back, all of it is on the map and nothing else changed', () => {
  const sessions = fc.tuple(...branches.map(() => steps(6)))
  fc.assert(
    fc.property(sessions, fc.boolean(), (allSteps, backwards) => {
      const map = createLiveDocument(startingMap)
      const groups = branches.map((branch, index) => {
        const base = groupCopy(map, branch, `Group ${index + 1}`)
        return { base, content: worked(base, branch, allSteps[index] ?? [], `group${index}`) }
      })
      for (const { content, base } of backwards ? [...groups].reverse() : groups) {
        const { conflicts } = bringBack(map, content, base)
        expect(conflicts.size).toBe(0)
      }
      expect(checkInvariants(map)).toEqual([])
      const expected = new Map(startingMap.nodes.map((node) => [node.id, node]))
      for (const { base, content } of groups) {
        for (const { id } of base.nodes)
          if (!content.nodes.some((node) => node.id === id)) expected.delete(id)
        for (const node of content.nodes) {
          const before = base.nodes.find(({ id }) => id === node.id)
          if (before === undefined || JSON.stringify(before) !== JSON.stringify(node))
            expected.set(node.id, node)
        }
      }
      // Keys of order and sides depend on who came first.
      const place = (node: NodeRecord) => ({ ...node, orderKey: null, side: null })
      const byId = (nodes: Iterable<NodeRecord>) => new Map([...nodes].map((node) => [node.id, place(node)]))
      expect(byId(map.all('nodes'))).toEqual(byId(expected.values()))
    }),
    { seed: 17, numRuns: 60 },
  )
})
