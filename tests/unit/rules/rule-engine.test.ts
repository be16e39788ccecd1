import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  contentOf,
  createTransaction,
  createLiveDocument,
  dismissFinding,
  moveNodes,
  parkBranches,
  setMeta,
  setNodeFields,
  siblings,
  unparkBranches,
  type DocumentDiff,
  type DocumentReader,
  type DomainError,
  type NodeId,
} from '../../../src/domain'
import { expectDefined, type Result } from '../../../src/lib'
import { allRules, createRuleEngine, type Rule } from '../../../src/rules'
import { okr, objective, keyResult, bigObjective, action, idea, idOf, withMeta } from '../../support/builders'
import { createFakeClock } from '../../support/fakes'
import { bench, readOutline, TODAY, type Bench } from '../../support/rule-tester'

function make(at: Bench, result: Result<DocumentDiff, DomainError>): boolean {
  if (!result.ok) return false
  at.document.apply(result.value)
  at.engine.update(result.value)
  return at.engine.work()
}

const rename = (at: Bench, id: NodeId, title: string): boolean =>
  make(at, setNodeFields(at.document, { ids: [id], fields: { title } }))

describe('the rule engine', () => {
  it('shows findings gravest first, counts the problemCount ones and lists all in reading order', () => {
    const content = readOutline(
      'B Year\n  O Reach 10 people\n    K Improve things\n    K Ten visits\n  O Learn',
    )
    const some = ['R04', 'R10', 'R21', 'R38'].map(ruleOf)
    const { engine } = bench(content, { stage: 'draft' }, some)
    expect(engine.all().map(({ ruleId, nodeId }) => `${nodeId} ${ruleId}`)).toEqual([
      'n2 R10',
      'n3 R21',
      'n3 R38',
      'n4 R38',
      'n5 R04',
    ])
    expect(engine.problemCount).toBe(3)
    expect(engine.of('n3' as NodeId).map(({ level }) => level)).toEqual(['warn', 'advise'])
  })

  it('keeps the list of a node until it changes, and tells whether anything did', () => {
    const content = readOutline('B Year\n  O Learn\n    K Improve things\n    K Ten visits')
    const at = bench(content, { stage: 'draft' })
    const before = at.engine.of('n3' as NodeId)
    const { revision } = at.engine
    expect(rename(at, 'n4' as NodeId, 'Eleven visits')).toBe(true)
    expect(make(at, setNodeFields(at.document, { ids: ['n4' as NodeId], fields: { note: 'x' } }))).toBe(false)
    expect(at.engine.of('n3' as NodeId)).toBe(before)
    expect(at.engine.revision).toBeGreaterThan(revision)
  })

  it('keeps the list of all until a finding or the structure of the map changes', () => {
    const at = bench(readOutline('B Year\n  O Learn\n    K Improve things\n    K Ten visits'), {
      stage: 'draft',
    })
    const before = at.engine.all()
    make(at, setNodeFields(at.document, { ids: ['n4' as NodeId], fields: { note: 'x' } }))
    expect(at.engine.all()).toBe(before)
    make(
      at,
      moveNodes(at.document, { ids: ['n3' as NodeId], parentId: 'n2' as NodeId, after: 'n4' as NodeId }),
    )
    const nodes = [...new Set(at.engine.all().map(({ nodeId }) => nodeId))]
    expect(nodes.indexOf('n4' as NodeId)).toBeLessThan(nodes.indexOf('n3' as NodeId))
  })

  it('looks at a parked branch no more, and again when it is back', () => {
    const content = readOutline('B Year\n  O Reach 10 people\n    K Improve things\n    K Ten visits')
    const at = bench(content, { stage: 'draft' })
    const lines = at.lines()
    make(at, parkBranches(at.document, { ids: [idOf(content, 'Reach 10 people')], reason: 'later' }))
    expect(at.lines()).toEqual([])
    make(at, unparkBranches(at.document, { ids: ['n2' as NodeId], parentId: 'n1' as NodeId }))
    expect(at.lines()).toEqual(lines)
  })

  it('looks again at every root when one of them comes or goes', () => {
    const content = readOutline('B Year\nB Next year')
    const at = bench(content, {})
    expect(at.lines()).toEqual(['R07 several: Next year'])
    make(at, parkBranches(at.document, { ids: ['n1' as NodeId], reason: '' }))
    expect(at.lines()).toEqual([])
  })

  it('speaks from each rule’s stage on and follows the settings of the map', () => {
    const content = readOutline(
      'B Year\n  O Reach 10 people\n    K Improve\n    K Ten visits\n    K Three talks\n    K Two books',
    )
    const at = bench(content, {})
    expect(at.lines()).toEqual([])
    make(at, setMeta(at.document, { fields: { stage: 'draft' } }))
    expect(at.lines()).toContain('R10 digits: Reach 10 people')
    make(at, setMeta(at.document, { fields: { ruleSettings: { R10: { level: 'off', options: {} } } } }))
    expect(at.lines()).not.toContain('R10 digits: Reach 10 people')
    make(at, setMeta(at.document, { fields: { profile: 'wodtke' } }))
    expect(at.lines()).toContain('R03 tooMany: Reach 10 people')
    make(
      at,
      setMeta(at.document, { fields: { ruleSettings: { R03: { level: 'ask', options: { limit: 2 } } } } }),
    )
    expect(at.find('R03')).toMatchObject({ level: 'ask', data: { count: 4, limit: 2, surplus: 2 } })
  })

  it('keeps quiet about what was dismissed until the text changes', () => {
    const at = bench(readOutline('O Learn\n  K Improve things'), { stage: 'draft' })
    const { nodeId, ruleId, evidenceHash, related } = at.find('R21')
    const dismissal = { nodeId, ruleId, evidenceHash, relatedIds: related, reason: 'clear to us' }
    make(at, dismissFinding(at.document, dismissal))
    expect(at.lines().join()).not.toContain('R21')
    make(at, setNodeFields(at.document, { ids: [nodeId], fields: { owner: 'Mei' } }))
    expect(at.lines().join()).not.toContain('R21')
    rename(at, nodeId, 'Improve other things')
    expect(at.lines()).toContain('R21 vague: Improve other things')
  })

  it('switches a rule off that breaks, says so once and goes on', () => {
    const broken: Rule = {
      ...ruleOf('R21'),
      *check(node) {
        if (node.title === 'Boom') throw new Error('boom')
        yield { ...at.find('R04'), messageId: 'vague' }
      },
    }
    const at: Bench = bench(readOutline('O Learn\n  K Boom\n  K Quiet'), { stage: 'draft' }, [
      ruleOf('R04'),
      broken,
    ])
    expect(at.lines()).toEqual(['R21 failed: Boom'])
    expect(at.engine.of('n2' as NodeId)[0]).toMatchObject({ ruleName: 'ruleFailed', level: 'advise' })
    rename(at, 'n2' as NodeId, 'Fine')
    expect(at.lines()).toEqual(['R21 failed: Fine'])
  })

  it('reports what a rule threw, with the rule and the node', () => {
    const cause = new Error('boom')
    const broken: Rule = {
      ...ruleOf('R21'),
      check() {
        throw cause
      },
    }
    const reported: Error[] = []
    const content = readOutline('O Learn\n  K Boom\n  K Quiet')
    const document = createLiveDocument(withMeta(content, { stage: 'draft' }))
    const reportError = (error: Error) => reported.push(error)
    createRuleEngine({ document, clock: createFakeClock(), rules: [broken], reportError }).work()
    expect(reported).toEqual([new Error('Rule R21 failed at node n2', { cause })])
  })

  it('checks a large map in slices', () => {
    const objectives = Array.from({ length: 50 }, () => objective('A way'))
    const document = createLiveDocument(
      withMeta(okr(bigObjective('Year', ...objectives)), { stage: 'draft' }),
    )
    let now = 0
    const clock = { now: () => (now += 1), today: () => TODAY }
    const engine = createRuleEngine({ document, clock })
    let slices = 0
    while (engine.pending > 0) {
      const before = engine.pending
      engine.work(20)
      expect(before - engine.pending).toBeLessThanOrEqual(20)
      slices += 1
    }
    expect(slices).toBeGreaterThan(3)
    expect(engine.problemCount).toBe(51)
  })

  it('looks only at what a change touches', () => {
    const visited: string[] = []
    const spy: Rule = {
      ...ruleOf('R04'),
      *check(node) {
        visited.push(node.id)
      },
    }
    const objectives = Array.from({ length: 40 }, () =>
      objective('A way', keyResult('One'), keyResult('Two')),
    )
    const at = bench(okr(bigObjective('Year', ...objectives)), { stage: 'draft' }, [spy])
    visited.length = 0
    rename(at, 'n3' as NodeId, 'Three')
    expect(visited).toEqual(['n2'])
  })

  it('looks at peers again only where they may read something else', () => {
    const visited: string[] = []
    const spyOn = (id: string): Rule => {
      const rule = ruleOf(id)
      return {
        ...rule,
        *check(node, context) {
          visited.push(`${id} ${node.id}`)
          yield* rule.check(node, context)
        },
      }
    }
    const outline = [
      'K Ten visits',
      ...Array.from({ length: 6 }, (_, at) => `  A Call ${at} {owner=Mei; due=2027-01-06}`),
    ]
    const rules = ['R09', 'R30', 'R33'].map(spyOn)
    const at = bench(readOutline(outline.join('\n')), { stage: 'run' }, rules)
    const actions = at.document.children('n1' as NodeId)
    const [first, second] = [expectDefined(actions[0], 'first'), expectDefined(actions[1], 'second')]
    const visitsOf = (result: Result<DocumentDiff, DomainError>): readonly string[] => {
      visited.length = 0
      make(at, result)
      return visited.filter((visit) => !visit.endsWith(first)).sort()
    }
    expect(visitsOf(setNodeFields(at.document, { ids: [first], fields: { title: 'Call Ann' } }))).toEqual([])
    const peers = actions.slice(1).map((id) => `R09 ${id}`)
    expect(
      visitsOf(moveNodes(at.document, { ids: [first], parentId: 'n1' as NodeId, after: second })),
    ).toEqual(peers)
    expect(visitsOf(setNodeFields(at.document, { ids: [first], fields: { owner: 'Ann' } }))).toEqual(peers)
    expect(at.lines().filter((line) => line.startsWith('R09'))).toEqual([])
  })

  it('calls the later of two nodes the surplus one, also once a card above them stands elsewhere', () => {
    const outline = 'B Year\n  O Habit\n    K Open ten new shops\n  O Reach\n    K Ten new shops open'
    const at = bench(readOutline(outline), { stage: 'commit' }, [ruleOf('R33')])
    const [habit, reach] = ['n2' as NodeId, 'n4' as NodeId]
    expect(at.lines()).toEqual(['R33 twinElsewhere: Ten new shops open'])
    make(at, moveNodes(at.document, { ids: [habit], parentId: 'n1' as NodeId, after: reach }))
    expect(at.lines()).toEqual(['R33 twinElsewhere: Open ten new shops'])
  })

  it('files a branch that stands elsewhere among its siblings piece by piece', () => {
    const many = Array.from({ length: 50 }, (_, at) => keyResult(`Win client ${at}`))
    const content = okr(bigObjective('Year', objective('First', ...many), objective('Second')))
    const document = createLiveDocument(withMeta(content, { stage: 'draft' }))
    const looked: NodeId[] = []
    const twins = ruleOf('R33')
    const rule: Rule = {
      ...twins,
      meta: { ...twins.meta, appliesTo: ['keyResult'] },
      keys: ({ id }) => {
        looked.push(id)
        return [id]
      },
    }
    let now = 0
    const clock = { now: () => (now += 1), today: () => TODAY }
    const engine = createRuleEngine({ document, clock, rules: [rule] })
    engine.work()
    looked.length = 0
    const [first, second] = [idOf(content, 'First'), idOf(content, 'Second')]
    const parentId = idOf(content, 'Year')
    const move = moveNodes(document, { ids: [first], parentId, after: second })
    if (!move.ok) throw new Error('not moved')
    document.apply(move.value)
    engine.update(move.value)
    expect(looked).toEqual([])
    engine.work(10)
    expect(looked.length).toBeLessThan(10)
    expect(engine.pending).toBeGreaterThan(0)
    engine.work()
    expect([...looked].sort()).toEqual([...document.children(first)].sort())
  })

  it('finds after any changes what a fresh engine finds', () => {
    const titles = [
      '',
      'Win 20% more',
      'Improve',
      '上线',
      '10W 用户',
      'Ten shops',
      'Be loved',
      'Ten shops by March',
    ]
    const change = fc.record({
      what: fc.constantFrom(
        'title',
        'move',
        'reorder',
        'park',
        'unpark',
        'owner',
        'due',
        'effort',
        'stage',
        'delete' as const,
      ),
      node: fc.nat(30),
      other: fc.nat(30),
      title: fc.constantFrom(...titles),
    })
    const content = okr(
      bigObjective(
        'Year',
        objective('A', keyResult('Open ten new shops'), keyResult('a2', action('todo'))),
        objective('B', keyResult('Ten new shops open')),
      ),
      objective('Loose', keyResult('l1'), idea('i')),
      idea('Alone'),
    )
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        const at = bench(content, { stage: 'commit' })
        for (const each of changes) make(at, operationFor(at.document, each))
        const fresh = createRuleEngine({ document: at.document, clock: { now: () => 0, today: () => TODAY } })
        fresh.work()
        expect(at.engine.all()).toEqual(fresh.all())
        expect(at.engine.problemCount).toBe(fresh.problemCount)
        expectForkFindsAll(at, changes)
      }),
      { seed: 1, numRuns: 100 },
    )
  })
})

/** An engine that goes on over a draft finds there what a fresh one finds, and the first one finds what it found. */
function expectForkFindsAll({ document, engine }: Bench, changes: readonly Change[]): void {
  const before = engine.all()
  const draft = createTransaction(document)
  const fork = engine.fork(draft)
  for (const each of changes) {
    const result = operationFor(draft, each)
    if (!result.ok) continue
    draft.apply(result.value)
    fork.update(result.value)
    fork.work()
  }
  const fresh = createRuleEngine({ document: draft, clock: { now: () => 0, today: () => TODAY } })
  fresh.work()
  expect(fork.all()).toEqual(fresh.all())
  expect(engine.all()).toBe(before)
}

interface Change {
  readonly what: string
  readonly node: number
  readonly other: number
  readonly title: string
}

function operationFor(
  document: DocumentReader,
  { what, node, other, title }: Change,
): Result<DocumentDiff, DomainError> {
  const nodes = contentOf(document).nodes
  const pick = (index: number): NodeId => nodes[index % nodes.length]?.id ?? ('n1' as NodeId)
  const ids = [pick(node)]
  if (what === 'move') return moveNodes(document, { ids, parentId: other % 4 === 0 ? null : pick(other) })
  if (what === 'reorder') return reordered(document, pick(node), other)
  if (what === 'park') return parkBranches(document, { ids, reason: '' })
  if (what === 'unpark') return unparkBranches(document, { ids, parentId: pick(other) })
  if (what === 'stage') return setMeta(document, { fields: { stage: other % 2 === 0 ? 'draft' : 'run' } })
  if (what === 'due') return setNodeFields(document, { ids, fields: { due: TODAY } })
  const fields = what === 'owner' ? { owner: title } : what === 'effort' ? { effort: other * 3 } : { title }
  return setNodeFields(document, { ids, fields })
}

/** The node stands first among its siblings, or after one of them. */
function reordered(document: DocumentReader, id: NodeId, other: number): Result<DocumentDiff, DomainError> {
  const others = siblings(document, id).filter((sibling) => sibling !== id)
  const after = others[other % (others.length + 1)] ?? null
  return moveNodes(document, { ids: [id], parentId: document.node(id)?.parentId ?? null, after })
}

function ruleOf(id: string): Rule {
  const rule = allRules.find((each) => each.id === id)
  if (rule === undefined) throw new Error(id)
  return rule
}
