import { contentOf } from '../../../src/domain'
import { createMemoryRepository } from '../../../src/persistence'
import { readDiff } from '../../../src/persistence/packed-diff'
import { seededNumbers } from '../../e2e/support/seeded'
import { createMemoryFeed } from '../../support/memory-feed'
import { MemoryRoom, type Network } from '../../support/memory-sync'
import { must } from '../../support/must'
import { describeDocumentSync } from './document-sync-contract'
import { createFakeScheduler } from './support/fake-scheduler'
import { id, map, onDisk } from './support/sailing'
import { openTab, participate } from './support/tab'

describeDocumentSync('autosave', async (seed) => {
  const repository = createMemoryRepository()
  const scheduler = createFakeScheduler()
  const random = seededNumbers(seed)
  const join = createMemoryFeed((arrive) => void scheduler.after(random() * 40, arrive))
  const foreign = join()
  await repository.create(id, map)
  return {
    join: () => openTab({ repository, feed: join(), documentId: id, scheduler }),
    settle: () => scheduler.advance(20_000),
    stored: () => onDisk(repository),
    inject: async (change) => {
      const diff = readDiff(JSON.stringify(change))
      if (diff === null) return
      const { revision } = must(await repository.commit(id, 1, diff))
      foreign.publish({ documentId: id, revision, diff })
    },
  }
})

const NETWORKS: Readonly<Record<string, Omit<Network, 'random'>>> = {
  'a slow network': { latency: 200, loss: 0, duplicates: 0 },
  'a network that loses and doubles messages': { latency: 300, loss: 0.3, duplicates: 0.3 },
}

for (const [name, network] of Object.entries(NETWORKS))
  describeDocumentSync(`memory, over ${name},`, (seed) => {
    const scheduler = createFakeScheduler()
    const room = new MemoryRoom(map, scheduler, { ...network, random: seededNumbers(seed) })
    return Promise.resolve({
      join: () => Promise.resolve(participate(contentOf(room.document), (document) => room.join(document))),
      settle: () => scheduler.advance(20_000),
      stored: () => Promise.resolve(contentOf(room.document)),
      inject: (change) => {
        room.inject(JSON.stringify(change))
        return Promise.resolve()
      },
    })
  })
