import { describe, expect, it } from 'vitest'
import {
  addNode,
  checkInvariants,
  deleteBranches,
  moveNodes,
  setNodeFields,
  type NodeId,
} from '../../src/domain'
import { expectDefined } from '../../src/lib'
import { seededNumbers } from '../e2e/support/seeded'
import { MemoryRoomServer } from '../support/memory-room'
import { byId } from '../unit/persistence/support/contents'
import { createFakeScheduler } from '../unit/persistence/support/fake-scheduler'
import { map } from '../unit/persistence/support/sailing'
import { participate } from '../unit/persistence/support/tab'

const CLIENTS = 5
const ROUNDS = 60

/** Clients edit, drop off and come back in any order; what only one of them touches is noted as it is to end. */
async function play(seed: number, mayDelete: boolean) {
  const scheduler = createFakeScheduler()
  const random = seededNumbers(seed)
  const room = new MemoryRoomServer(map, scheduler, { latency: 300, loss: 0.2, duplicates: 0.2, random })
  const clients = Array.from({ length: CLIENTS }, () => {
    let drop: (isDown: boolean) => void = () => undefined
    const participant = participate(room.content, (document) => {
      const sync = room.join(document)
      drop = (isDown) => sync.drop(isDown)
      return sync
    })
    return { ...participant, drop: (isDown: boolean) => drop(isDown) }
  })
  const added = new Map<NodeId, string>()
  const anyOf = <Item>(items: readonly Item[]): Item =>
    expectDefined(items[Math.floor(random() * items.length)], 'item')
  for (let round = 0; round < ROUNDS; round += 1) {
    const client = anyOf(clients)
    const ids = Array.from(client.document.all('nodes'), ({ id }) => id).sort()
    const fresh = `new-${round}` as NodeId
    const edits = [
      () => client.rename(anyOf(ids), `Title ${round}`),
      () => client.run(setNodeFields, { ids: [anyOf(ids)], fields: { owner: `Owner ${round}` } }),
      () => {
        if (!client.run(addNode, { id: fresh, parentId: anyOf(ids), kind: 'idea' })) return
        client.run(setNodeFields, { ids: [fresh], fields: { phase: `Phase ${round}` } })
        added.set(fresh, `Phase ${round}`)
      },
      () => client.run(moveNodes, { ids: [anyOf(ids)], parentId: anyOf(ids) }),
      () => client.drop(random() < 0.6),
      ...(mayDelete ? [() => client.run(deleteBranches, { ids: [anyOf(ids)] })] : []),
    ]
    anyOf(edits)()
    if (random() < 0.3) await scheduler.advance(random() * 2_000)
  }
  for (const client of clients) client.drop(false)
  await scheduler.advance(15_000)
  return { room, clients, added }
}

describe('clients of a room', () => {
  it.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    'come to the same sound map as the room, whatever they do, seed %i',
    async (seed) => {
      const { room, clients } = await play(seed, true)
      for (const client of clients) {
        expect(client.sync.state).toEqual({ type: 'saved' })
        expect(checkInvariants(client.document)).toEqual([])
        expect(byId(client.content())).toEqual(byId(room.content))
      }
    },
  )

  it.each(Array.from({ length: 6 }, (_, index) => index + 1))(
    'lose no card while nobody deletes, seed %i',
    async (seed) => {
      const { room, added } = await play(seed, false)
      const nodes = new Map(room.content.nodes.map((node) => [node.id, node]))
      for (const { id } of map.nodes) expect(nodes.has(id)).toBe(true)
      for (const [id, phase] of added) expect(nodes.get(id)?.phase).toBe(phase)
    },
  )
})
