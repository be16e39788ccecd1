import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createLiveDocument,
  effortFamily,
  movedShares,
  setEffort,
  setNodeFields,
  setShares,
  sharesByRank,
  type DocumentDiff,
  type DomainError,
  type NodeId,
  type NodeRecord,
} from '../../src/domain'
import { expectDefined, type Result } from '../../src/lib'
import { bigObjective, idOf, keyResult, objective, okr } from '../support/builders'

type LiveDocument = ReturnType<typeof createLiveDocument>

interface Share {
  readonly effort: number | null
  readonly effortLocked: boolean
}

/** An objective whose key results have these shares. */
function family(shares: readonly Share[]) {
  const content = okr(
    bigObjective(
      'Be heard',
      objective('Habit', ...shares.map((share, index) => keyResult(`K${index}`, share))),
    ),
  )
  return { document: createLiveDocument(content), parentId: idOf(content, 'Habit') }
}

const sumOf = (nodes: readonly NodeRecord[]) => nodes.reduce((sum, { effort }) => sum + (effort ?? 0), 0)
const locked = (nodes: readonly NodeRecord[], but?: NodeId) =>
  nodes.filter(({ id, effortLocked }) => effortLocked && id !== but).map(({ id, effort }) => [id, effort])

const percent = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 1_000 }).map((n) => n / 10),
)
const lock = fc.boolean()
const unset = fc.array(fc.record({ effort: fc.constant(null), effortLocked: fc.constant(false) }), {
  minLength: 2,
  maxLength: 8,
})
const free = (effort: number | null): Share => ({ effort, effortLocked: false })

/** Which one, what it gets, and which one is locked or unlocked before. */
const edits = fc.array(fc.tuple(fc.nat(20), percent, fc.nat(20), lock), { minLength: 1, maxLength: 30 })

function apply(document: LiveDocument, change: Result<DocumentDiff, DomainError>): void {
  if (change.ok) document.apply(change.value)
}

test('shares that were once complete make 100 after every edit, none leaves 0 to 100, and locked ones stay', () => {
  fc.assert(
    fc.property(unset, edits, (shares, session) => {
      const { document, parentId } = family(shares)
      const byRank = expectDefined(sharesByRank(effortFamily(document, parentId)), 'Shares by rank')
      apply(document, setShares(document, { shares: byRank }))
      for (const [at, effort, lockAt, effortLocked] of session) {
        const nodes = effortFamily(document, parentId)
        const node = expectDefined(nodes[at % nodes.length], 'A key result')
        const lockedOne = expectDefined(nodes[lockAt % nodes.length], 'A key result')
        apply(document, setNodeFields(document, { ids: [lockedOne.id], fields: { effortLocked } }))
        const before = effortFamily(document, parentId)
        const canAbsorb = before.some((each) => each.id !== node.id && !each.effortLocked)
        const sum = sumOf(before)
        apply(document, setEffort(document, { id: node.id, effort }))
        const after = effortFamily(document, parentId)
        if (canAbsorb) expect(sumOf(after)).toBeCloseTo(100, 6)
        else expect(sumOf(after)).toBeLessThanOrEqual(Math.max(100, sum) + 1e-6)
        for (const each of after) {
          expect(each.effort).toBeGreaterThanOrEqual(0)
          expect(each.effort).toBeLessThanOrEqual(100)
        }
        expect(locked(after, node.id)).toEqual(locked(before, node.id))
      }
    }),
    { seed: 7, numRuns: 300 },
  )
})

test('while a share is missing, the others give way only where all would make more than 100', () => {
  const { document, parentId } = family([free(null), free(null), free(null)])
  const [first, second, third] = effortFamily(document, parentId).map(({ id }) => id)
  const efforts = () => effortFamily(document, parentId).map(({ effort }) => effort)
  const set = (id: NodeId | undefined, effort: number | null) =>
    apply(document, setEffort(document, { id: expectDefined(id, 'A key result'), effort }))
  set(first, 50)
  set(second, 30)
  expect(efforts()).toEqual([50, 30, null])
  set(second, 80)
  expect(efforts()).toEqual([20, 80, null])
  set(third, 50)
  expect(efforts()).toEqual([10, 40, 50])
  set(second, null)
  expect(efforts()).toEqual([10, null, 50])
})

test('what is typed digit by digit is absorbed from the shares of before', () => {
  const { document, parentId } = family([free(50), free(30), free(20)])
  const nodes = effortFamily(document, parentId)
  const id = expectDefined(nodes[0], 'A key result').id
  const from = new Map(nodes.map((node) => [node.id, node.effort ?? 0]))
  for (const effort of [1, 10, 100, 10, 60]) apply(document, setEffort(document, { id, effort, from }))
  expect(effortFamily(document, parentId).map(({ effort }) => effort)).toEqual([60, 24, 16])
})

test('by rank every share is unequal, at least 5 while there is room, and all make 100 beside the locked ones', () => {
  for (const count of [2, 3, 4, 5, 8, 12]) {
    const { document, parentId } = family(Array.from({ length: count }, () => free(null)))
    const shares = [...expectDefined(sharesByRank(effortFamily(document, parentId)), 'Shares').values()]
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100)
    expect([...shares].sort((a, b) => b - a)).toEqual(shares)
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(5)
    expect(shares[0]).toBeGreaterThan(expectDefined(shares.at(-1), 'The last share'))
  }
  const { document, parentId } = family([{ effort: 100, effortLocked: true }, free(null)])
  expect(sharesByRank(effortFamily(document, parentId))).toBeNull()
})

test('between two neighbours a share moves as far as there is any, and both keep their sum', () => {
  fc.assert(
    fc.property(percent, percent, fc.integer({ min: -200, max: 200 }), (one, other, by) => {
      const { document, parentId } = family([free(one), free(other)])
      const [from, to] = effortFamily(document, parentId)
      if (from === undefined || to === undefined) throw new Error('Two key results')
      const moved = [...movedShares(from, to, by).values()]
      expect(moved.every((share) => share >= 0)).toBe(true)
      expect(moved.reduce((sum, share) => sum + share, 0)).toBeCloseTo(one + other, 6)
    }),
    { seed: 7, numRuns: 200 },
  )
})
