import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addNode,
  checkInvariants,
  deleteBranches,
  moveNodes,
  setNodeFields,
  type DocumentRepository,
  type NodeId,
  type NodeRecord,
} from '../../src/domain'
import { createMemoryRepository } from '../../src/persistence'
import type { Scheduler } from '../../src/persistence/sync/scheduler'
import { action, bigObjective, keyResult, objective, okr } from '../support/builders'
import { byId, documentId } from '../unit/persistence/support/contents'
import { openTab, type Tab } from '../unit/persistence/support/tab'
import { createMemoryFeed } from '../support/memory-feed'

const id = documentId('map')
const map = okr(
  bigObjective(
    'Learn to sail',
    objective(
      'Own the basics',
      keyResult('Sail 40 hours', action('Book a boat')),
      keyResult('Tie ten knots'),
    ),
    objective('Find a crew', keyResult('Three trial trips'), objective('Be good company')),
  ),
)

type Edit =
  | { readonly type: 'rename' | 'own'; readonly node: number; readonly text: string }
  | { readonly type: 'add' | 'delete'; readonly node: number }
  | { readonly type: 'move'; readonly node: number; readonly to: number }

const node = fc.nat(30)
const add = fc.record({ type: fc.constant('add'), node })
const writing = (type: 'rename' | 'own'): fc.Arbitrary<Edit> =>
  fc.record({ type: fc.constant(type), node, text: fc.string({ maxLength: 5 }) })
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  ...[writing('rename'), writing('own'), add],
  { weight: 2, arbitrary: fc.record({ type: fc.constant('move'), node, to: node }) },
  fc.record({ type: fc.constant('delete'), node }),
)

/** Does the edit to some node of the tab; its id, or undefined when there is none. */
function perform(tab: Tab, edit: Edit, freshId: NodeId): NodeId | undefined {
  const ids = [...tab.document.all('nodes')].map((row) => row.id).sort()
  const at = (index: number): NodeId | undefined => ids[index % ids.length]
  const target = at(edit.node)
  if (target === undefined) return undefined
  if (edit.type === 'rename') tab.rename(target, edit.text)
  else if (edit.type === 'own') tab.run(setNodeFields, { ids: [target], fields: { owner: edit.text } })
  else if (edit.type === 'add') tab.run(addNode, { id: freshId, parentId: target, kind: 'idea' })
  else if (edit.type === 'delete') tab.run(deleteBranches, { ids: [target] })
  else if ('to' in edit) tab.run(moveNodes, { ids: [target], parentId: at(edit.to) ?? null })
  return edit.type === 'add' ? freshId : target
}

/** Two tabs whose timers, messages and disk accesses come in any order that the seed says. */
async function playTogether(schedule: fc.Scheduler, edits: readonly (readonly Edit[])[]) {
  const repository = createMemoryRepository()
  await repository.create(id, map)
  const later = (label: string, act: () => void): void =>
    void schedule.schedule(Promise.resolve(), label).then(act, () => undefined)
  const scheduler: Scheduler = {
    after(_delay, callback) {
      let wanted = true
      later('timer', () => {
        if (wanted) callback()
      })
      return () => {
        wanted = false
      }
    },
  }
  const slow: DocumentRepository = {
    ...repository,
    commit: async (...args) => {
      await schedule.schedule(Promise.resolve(), 'commit')
      const outcome = await repository.commit(...args)
      await schedule.schedule(Promise.resolve(), 'committed')
      return outcome
    },
    load: async (documentToLoad) => {
      const outcome = await repository.load(documentToLoad)
      await schedule.schedule(Promise.resolve(), 'loaded')
      return outcome
    },
  }
  const join = createMemoryFeed((arrive) => later('message', arrive))
  const opening = edits.map(() => openTab({ repository: slow, feed: join(), documentId: id, scheduler }))
  await schedule.waitFor(Promise.all(opening))
  const tabs = await Promise.all(opening)
  const done: { readonly edit: Edit; readonly row: NodeRecord }[] = []
  edits.forEach((list, tabIndex) => {
    const tab = tabs[tabIndex]
    list.forEach((edit, index) => {
      later('edit', () => {
        const target = tab && perform(tab, edit, `tab${tabIndex}-${index}` as NodeId)
        const row = target && tab.document.node(target)
        if (row) done.push({ edit, row })
      })
    })
  })
  await schedule.waitIdle()
  const stored = await repository.load(id)
  if (!stored.ok) throw new Error(stored.error.type)
  return { tabs, done, stored: stored.value }
}

describe('two tabs on one map', () => {
  it('come to the same sound map as the disk, whatever they do and in whatever order', async () => {
    const lists = fc.tuple(fc.array(anyEdit, { maxLength: 12 }), fc.array(anyEdit, { maxLength: 12 }))
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), lists, async (schedule, edits) => {
        const { tabs, stored } = await playTogether(schedule, edits)
        for (const tab of tabs) {
          expect(tab.sync.state).toEqual({ type: 'saved' })
          expect(checkInvariants(tab.document)).toEqual([])
          expect(byId(tab.content())).toEqual(byId(stored.content))
        }
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  it('lose nothing when one writes titles and the other owners', async () => {
    const list = (edit: fc.Arbitrary<Edit>) => fc.array(edit, { maxLength: 12 })
    const lists = fc.tuple(list(fc.oneof(writing('rename'), add)), list(fc.oneof(writing('own'), add)))
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), lists, async (schedule, edits) => {
        const { stored, done } = await playTogether(schedule, edits)
        const rows = new Map(stored.content.nodes.map((row) => [row.id, row]))
        const last = (type: Edit['type']): Map<NodeId, NodeRecord> =>
          new Map(done.filter(({ edit }) => edit.type === type).map(({ row }) => [row.id, row]))
        for (const [nodeId, row] of last('rename')) expect(rows.get(nodeId)?.title).toBe(row.title)
        for (const [nodeId, row] of last('own')) expect(rows.get(nodeId)?.owner).toBe(row.owner)
        for (const nodeId of last('add').keys()) expect(rows.has(nodeId)).toBe(true)
      }),
      { seed: 1, numRuns: 150 },
    )
  })
})
