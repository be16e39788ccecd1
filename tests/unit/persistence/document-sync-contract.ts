import { describe, expect, it } from 'vitest'
import {
  addNode,
  checkInvariants,
  deleteBranches,
  diffBetween,
  moveNodes,
  setNodeFields,
  type DocumentContent,
  type DocumentDiff,
  type NodeId,
} from '../../../src/domain'
import { packDiff } from '../../../src/persistence/packed-diff'
import { seededNumbers } from '../../e2e/support/seeded'
import { byId } from './support/contents'
import { basics, crew, hours, map } from './support/sailing'
import { titleOf, type Participant } from './support/tab'

/** Several participants on the map of `sailing`, and the store that they share. */
export interface SyncWorld {
  join(): Promise<Participant>
  /** Lets pass what time it takes until everyone has heard of everything. */
  settle(): Promise<void>
  /** Puts a change into the store as some foreign program might, looked at by nobody. */
  inject(change: unknown): Promise<void>
  stored(): Promise<DocumentContent>
}

const packed = (diff: DocumentDiff): unknown => JSON.parse(JSON.stringify(packDiff(diff)))

/** What every sync promises, whatever lies between the participants. */
export function describeDocumentSync(name: string, createWorld: (seed: number) => Promise<SyncWorld>): void {
  async function openTwo(seed = 1) {
    const world = await createWorld(seed)
    const [left, right] = [await world.join(), await world.join()] as const
    await world.settle()
    return { world, left, right }
  }

  async function expectSame(world: SyncWorld, participants: readonly Participant[]): Promise<void> {
    const stored = byId(await world.stored())
    for (const participant of participants) {
      expect(checkInvariants(participant.document)).toEqual([])
      expect(byId(participant.content())).toEqual(stored)
      expect(participant.sync.state).toEqual({ type: 'saved' })
    }
  }

  describe(`${name} sync`, () => {
    it('brings an edit to the store and to everyone else, and says so', async () => {
      const { world, left, right } = await openTwo()
      left.rename(crew, 'Find a skipper')
      expect(left.sync.state).toEqual({ type: 'saving' })
      await world.settle()
      expect(left.states).toEqual([{ type: 'saving' }, { type: 'saved' }])
      expect([titleOf(right, crew), right.states]).toEqual(['Find a skipper', []])
      await expectSame(world, [left, right])
    })

    it('resolves a flush when the store has everything', async () => {
      const { world, left } = await openTwo()
      left.rename(crew, 'Find a skipper')
      const flushed = left.sync.flush()
      await world.settle()
      expect(await flushed).toBe(true)
      expect(byId(await world.stored())).toEqual(byId(left.content()))
    })

    it('merges the fields of one node that are edited at the same moment', async () => {
      const { world, left, right } = await openTwo()
      left.rename(hours, 'Sail 50 hours')
      right.run(setNodeFields, { ids: [hours], fields: { owner: 'Ada' } })
      await world.settle()
      expect(left.document.node(hours)).toMatchObject({ title: 'Sail 50 hours', owner: 'Ada' })
      await expectSame(world, [left, right])
    })

    it('keeps a branch that one deletes while the other edits it', async () => {
      const { world, left, right } = await openTwo()
      left.run(deleteBranches, { ids: [basics] })
      right.rename(hours, 'Sail 50 hours')
      await world.settle()
      expect(titleOf(left, hours)).toBe('Sail 50 hours')
      await expectSame(world, [left, right])
    })

    it('takes back one of two moves that close a cycle, and names it', async () => {
      const { world, left, right } = await openTwo()
      left.run(moveNodes, { ids: [basics], parentId: crew })
      right.run(moveNodes, { ids: [crew], parentId: basics })
      await world.settle()
      expect([...left.droppedMoves, ...right.droppedMoves]).toHaveLength(1)
      await expectSame(world, [left, right])
    })

    it('repairs what a foreign change breaks before the document has it', async () => {
      const { world, left, right } = await openTwo()
      const orphaned = { ...map, nodes: map.nodes.filter(({ id }) => id !== basics) }
      await world.inject(packed(diffBetween(map, orphaned)))
      left.rename(crew, 'Find a skipper')
      await world.settle()
      expect(left.document.node(hours)?.parentId).toBeNull()
      await expectSame(world, [left, right])
    })

    it('names nothing as repaired where changes only met', async () => {
      const { world, left, right } = await openTwo()
      left.run(moveNodes, { ids: [basics], parentId: crew })
      right.rename(hours, 'Sail 50 hours')
      await world.settle()
      expect([...left.repaired, ...right.repaired]).toEqual([])
    })

    it('names what it repaired of a foreign change', async () => {
      const { world, left, right } = await openTwo()
      const orphaned = { ...map, nodes: map.nodes.filter(({ id }) => id !== basics) }
      await world.inject(packed(diffBetween(map, orphaned)))
      left.rename(crew, 'Find a skipper')
      await world.settle()
      expect([...left.repaired, ...right.repaired]).toContain(hours)
      await expectSame(world, [left, right])
    })

    it.each([
      ['text', 'hello'],
      ['a record of another shape', { schemaVersion: 2, before: {}, after: { nodes: [{ id: 'x' }] } }],
      ['a later version', { schemaVersion: 99, before: {}, after: { nodes: [{ id: 'x' }] } }],
    ])('keeps %s out of the document', async (_, change) => {
      const { world, left } = await openTwo()
      const before = byId(left.content())
      await world.inject(change)
      await world.settle()
      expect(byId(left.content())).toEqual(before)
    })

    it('reports nothing more after it was closed, and still stores what was unsent', async () => {
      const { world, left, right } = await openTwo()
      left.rename(crew, 'Find a skipper')
      right.rename(crew, 'Sail alone')
      right.run(setNodeFields, { ids: [hours], fields: { owner: 'Ada' } })
      right.sync.close()
      const closed = byId(right.content())
      await world.settle()
      expect([byId(right.content()), right.states]).toEqual([closed, [{ type: 'saving' }]])
      const stored = await world.stored()
      expect(stored.nodes.find(({ id }) => id === hours)?.owner).toBe('Ada')
      expect(byId(left.content())).toEqual(byId(stored))
    })

    it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
      'brings everyone to the same sound map, seed %i',
      async (seed) => {
        const { world, left, right } = await openTwo(seed)
        const third = await world.join()
        const everyone = [left, right, third]
        const random = seededNumbers(seed)
        for (let round = 0; round < 25; round += 1) {
          const participant = everyone[Math.floor(random() * everyone.length)] ?? left
          editAtRandom(participant, random, `new-${round}` as NodeId)
          if (random() < 0.2) await world.settle()
        }
        await world.settle()
        await expectSame(world, everyone)
      },
    )
  })
}

function editAtRandom(participant: Participant, random: () => number, fresh: NodeId): void {
  const ids = Array.from(participant.document.all('nodes'), ({ id }) => id).sort()
  const pick = (): NodeId => ids[Math.floor(random() * ids.length)] ?? fresh
  const edits = [
    () => participant.rename(pick(), `Title ${Math.floor(random() * 100)}`),
    () => participant.run(setNodeFields, { ids: [pick()], fields: { owner: `Owner ${fresh}` } }),
    () => participant.run(addNode, { id: fresh, parentId: pick(), kind: 'idea' }),
    () => participant.run(moveNodes, { ids: [pick()], parentId: pick() }),
    () => participant.run(deleteBranches, { ids: [pick()] }),
  ]
  edits[Math.floor(random() * edits.length)]?.()
}
