import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addNode,
  contentOf,
  createLiveDocument,
  deleteBranches,
  moveNodes,
  setNodeFields,
  type DocumentContent,
  type LiveDocument,
  type NodeId,
  type RestorePoints,
} from '../../src/domain'
import { createMemoryPointStore } from '../../src/persistence/restore-points/memory-point-store'
import { PointRecorder } from '../../src/persistence/restore-points/point-recorder'
import { createRestorePoints } from '../../src/persistence/restore-points/restore-points'
import { bigObjective, keyResult, objective, okr } from '../support/builders'
import { createFakeClock } from '../support/fakes'
import { must } from '../support/must'
import { byId, documentId } from '../unit/persistence/support/contents'

const id = documentId('map')
const map = okr(
  bigObjective('Learn to sail', objective('Own the basics', keyResult('Sail'), keyResult('Tie'))),
)
const BUDGET = { bytes: 6_000, points: 8 }

const node = fc.nat(20)
const edit = fc.oneof(
  fc.record({ type: fc.constant('rename' as const), node, text: fc.string({ maxLength: 4 }) }),
  fc.record({ type: fc.constant('add' as const), node }),
  fc.record({ type: fc.constant('delete' as const), node }),
  fc.record({ type: fc.constant('move' as const), node, to: node }),
)
const step = fc.oneof(
  { weight: 4, arbitrary: edit },
  fc.record({ type: fc.constant('save' as const), name: fc.string({ minLength: 1, maxLength: 3 }) }),
  fc.record({ type: fc.constant('wait' as const), minutes: fc.nat(12) }),
  fc.constant({ type: 'reopen' as const }),
  fc.record({ type: fc.constant('other tab' as const), node, text: fc.string({ maxLength: 4 }) }),
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** A map that is edited while points are made of it, with a note of what it held at each point. */
function createSession(points: RestorePoints) {
  const clock = createFakeClock()
  let document: LiveDocument = createLiveDocument(map)
  let recorder: PointRecorder | null = null
  let count = 0
  const held = new Map<number, DocumentContent>()

  const begin = () =>
    new PointRecorder({ restorePoints: points, clock, documentId: id, document, onIdle: () => undefined }, [])

  function perform(each: Extract<Step, { node: number }>) {
    const ids = [...document.all('nodes')].map((row) => row.id).sort()
    const at = (index: number): NodeId | undefined => ids[index % ids.length]
    const target = at(each.node)
    if (target === undefined) return
    const change =
      each.type === 'add'
        ? addNode(document, { id: `new-${(count += 1)}` as NodeId, parentId: target, kind: 'idea' })
        : each.type === 'delete'
          ? deleteBranches(document, { ids: [target] })
          : each.type === 'move'
            ? moveNodes(document, { ids: [target], parentId: at(each.to) ?? null })
            : setNodeFields(document, { ids: [target], fields: { title: each.text } })
    if (!change.ok) return
    recorder ??= begin()
    document.apply(change.value)
    recorder.record({ diff: change.value, time: clock.now(), isRemote: false, reason: null })
  }

  return {
    held,
    async take(each: Step) {
      if (each.type === 'wait') clock.advance(each.minutes * 60_000)
      else if (each.type === 'reopen') {
        await recorder?.flush()
        recorder = null
        document = createLiveDocument(contentOf(document))
      } else if (each.type === 'save') {
        recorder ??= begin()
        must(await Promise.all([recorder.save(each.name), recorder.flush()]).then(([saved]) => saved))
        held.set(must(await points.list(id))[0]?.serial ?? 0, contentOf(document))
      } else if (each.type === 'other tab') {
        // Another page makes a point of a state that this one has not.
        const theirs = createLiveDocument(contentOf(document))
        const [root] = theirs.children(null)
        if (root === undefined) return
        const change = setNodeFields(theirs, { ids: [root], fields: { title: `${each.text}!` } })
        if (change.ok) theirs.apply(change.value)
        const label = { savedAt: clock.now(), reason: 'interval', name: '' } as const
        const serial = must(await points.addContent(id, label, contentOf(theirs)))
        held.set(serial, contentOf(theirs))
      } else perform(each)
    },
    flush: () => recorder?.flush(),
  }
}

it('every point gives back exactly the map of that time, and the ring stays within its budget', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 60 }), async (steps) => {
      const points = createRestorePoints(createMemoryPointStore(), BUDGET)
      const session = createSession(points)
      for (const each of steps) {
        await session.take(each)
        const listed = must(await points.list(id))
        expect(listed.length).toBeLessThanOrEqual(BUDGET.points)
        const bytes = listed.reduce((sum, { size }) => sum + size, 0)
        expect(listed.length === 1 || bytes <= BUDGET.bytes).toBe(true)
      }
      await session.flush()
      for (const { serial } of must(await points.list(id))) {
        const content = session.held.get(serial)
        if (content) expect(byId(must(await points.read(id, serial)))).toEqual(byId(content))
      }
    }),
    { seed: 15, numRuns: 60 },
  )
})
