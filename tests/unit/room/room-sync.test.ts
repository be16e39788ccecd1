import { seededNumbers } from '../../e2e/support/seeded'
import { MemoryRoomServer } from '../../support/memory-room'
import type { Network } from '../../support/memory-sync'
import { describeDocumentSync } from '../persistence/document-sync-contract'
import { createFakeScheduler } from '../persistence/support/fake-scheduler'
import { map } from '../persistence/support/sailing'
import { participate } from '../persistence/support/tab'

const NETWORKS: Readonly<Record<string, Omit<Network, 'random'>>> = {
  'a slow network': { latency: 200, loss: 0, duplicates: 0 },
  'a network that loses and doubles messages': { latency: 300, loss: 0.3, duplicates: 0.3 },
}

for (const [name, network] of Object.entries(NETWORKS))
  describeDocumentSync(`room, over ${name},`, (seed) => {
    const scheduler = createFakeScheduler()
    const room = new MemoryRoomServer(map, scheduler, { ...network, random: seededNumbers(seed) })
    return Promise.resolve({
      join: () => Promise.resolve(participate(room.content, (document) => room.join(document))),
      settle: () => scheduler.advance(20_000),
      stored: () => Promise.resolve(room.content),
      inject: (change) => {
        room.inject(change)
        return Promise.resolve()
      },
    })
  })
