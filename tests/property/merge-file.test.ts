import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkInvariants,
  compareFile,
  contentOf,
  createLiveDocument,
  mergeFile,
  type DocumentContent,
  type NodeId,
} from '../../src/domain'
import { createFakeIds } from '../support/fakes'
import { editOf, startingMap, steps, type Step } from './support/random-edits'

function edited(session: readonly Step[], name: string): DocumentContent {
  const document = createLiveDocument(startingMap)
  const ids = createFakeIds(name)
  for (const step of session) {
    const diff = editOf(document, step, ids)
    if (diff !== null) document.apply(diff)
  }
  return contentOf(document)
}

/** What the map holds once the picked cards of a file are taken; all of them unless told. */
function merged(
  map: DocumentContent,
  content: DocumentContent,
  base: DocumentContent | null,
  wanted: (id: NodeId, at: number) => boolean = () => true,
) {
  const document = createLiveDocument(map)
  const merge = compareFile(document, { content, base })
  const cards = new Set([...merge.changes.keys()].filter(wanted))
  document.apply(mergeFile(document, merge, { cards, settings: wanted('' as NodeId, 0) }).diff)
  return { document, merge }
}

const options = { seed: 3, numRuns: 150 }

describe('a file that comes back', () => {
  it('changes nothing where nothing was done in it, whatever was done in the map', () => {
    fc.assert(
      fc.property(steps(8), (session) => {
        const map = edited(session, 'map')
        const { document, merge } = merged(map, startingMap, startingMap)
        expect(merge.changes.size).toBe(0)
        expect(contentOf(document)).toEqual(map)
      }),
      options,
    )
  })

  it('merged with itself changes nothing, with and without its base', () => {
    fc.assert(
      fc.property(steps(8), fc.boolean(), (session, hasBase) => {
        const map = edited(session, 'map')
        const { document, merge } = merged(map, map, hasBase ? startingMap : null)
        expect(merge).toMatchObject({ hasSettings: false })
        expect(merge.changes.size + merge.conflicts.size).toBe(0)
        expect(contentOf(document)).toEqual(map)
      }),
      options,
    )
  })

  it('brings all its edits to a map in which nothing was done', () => {
    fc.assert(
      fc.property(steps(8), (session) => {
        const content = edited(session, 'file')
        const { document, merge } = merged(startingMap, content, startingMap)
        expect(merge.conflicts.size).toBe(0)
        expect(contentOf(document)).toEqual(content)
      }),
      options,
    )
  })

  it('leaves a sound map, whatever was done on both sides and whatever of it is picked', () => {
    fc.assert(
      fc.property(steps(7), steps(7), fc.nat(100), fc.boolean(), (left, right, chance, hasBase) => {
        const wanted = (_: NodeId, at: number) => (at * 37 + chance) % 3 > 0
        const [map, file] = [edited(left, 'map'), edited(right, 'file')]
        const { document } = merged(map, file, hasBase ? startingMap : null, wanted)
        expect(checkInvariants(document)).toEqual([])
      }),
      options,
    )
  })

  it('loses no card of the map that the file did not delete', () => {
    fc.assert(
      fc.property(steps(7), steps(7), (left, right) => {
        const [map, file] = [edited(left, 'map'), edited(right, 'file')]
        const { document } = merged(map, file, startingMap)
        const kept = new Set(file.nodes.map(({ id }) => id))
        const before = new Set(startingMap.nodes.map(({ id }) => id))
        for (const { id } of map.nodes)
          if (kept.has(id) || !before.has(id)) expect(document.node(id)).toBeDefined()
      }),
      options,
    )
  })

  it('changes nothing where nothing of it is picked', () => {
    fc.assert(
      fc.property(steps(7), steps(7), (left, right) => {
        const [map, file] = [edited(left, 'map'), edited(right, 'file')]
        const { document } = merged(map, file, startingMap, () => false)
        expect(contentOf(document)).toEqual(map)
      }),
      options,
    )
  })
})
