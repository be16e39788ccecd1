import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  checkInvariants,
  contentOf,
  createLiveDocument,
  emptyTables,
  migrate,
  parseContent,
  parseRecords,
  parseVersioned,
  planOf,
  SCHEMA_VERSION,
  type DocumentContent,
  type NodeRecord,
} from '../../../../src/domain'
import {
  action,
  bigObjective,
  idea,
  keyResult,
  objective,
  okr,
  parked,
  range,
} from '../../../support/builders'
import { must } from '../../../support/must'

const sound = okr(
  bigObjective(
    'Big',
    { id: 'b' },
    objective('A', { id: 'a' }, keyResult('K', { id: 'k', metric: range(1, 2), support: 1 }, action('do'))),
  ),
  parked(idea('later')),
)

/** The content as JSON has it, changed freely. */
function foreign(change: (content: Record<string, Record<string, unknown>[]>) => void): unknown {
  const copy = JSON.parse(JSON.stringify(sound)) as Record<string, Record<string, unknown>[]>
  change(copy)
  return copy
}

function nodeWith(fields: Record<string, unknown>): unknown {
  return foreign(({ nodes }) => {
    Object.assign(nodes?.[1] ?? {}, fields)
  })
}

function codeOf(value: unknown): string {
  const result = parseContent(value)
  return result.ok ? 'ok' : result.error.code
}

describe('parsing content', () => {
  it('takes a sound document as it is', () => {
    expect(parseContent(foreign(() => undefined))).toEqual({ ok: true, value: sound })
  })

  it.each([null, undefined, 5, 'text', [], {}, { nodes: [] }])('refuses %j', (value) => {
    expect(codeOf(value)).toBe('invalid')
  })

  it.each([
    ['a kind that is none', { kind: 'epic' }],
    ['a number for a title', { title: 5 }],
    ['no note', { note: undefined }],
    ['a day that is none', { due: '2027-02-30' }],
    ['an effort that is no share', { effort: 130 }],
    ['a confidence of 0', { confidence: 0 }],
    ['an order key that is none', { orderKey: '' }],
    ['an id with a space', { id: 'a b' }],
    [
      'an infinite number',
      { metric: { type: 'range', baseline: Infinity, target: 1, current: 1, unit: '' } },
    ],
    ['a metric of no type', { metric: { type: 'mood' } }],
    ['parked under a parent', { parked: { reason: '' } }],
  ])('refuses %s', (_, fields) => {
    expect(codeOf(nodeWith(fields))).toBe('invalid')
  })

  it('refuses a side away from the Big O', () => {
    const deep = foreign(({ nodes }) => void Object.assign(nodes?.[2] ?? {}, { side: 'end' }))
    expect(codeOf(deep)).toBe('invalid')
  })

  it('names text that is too long, with its place and limit', () => {
    expect(parseContent(nodeWith({ title: 'x'.repeat(1_000_000) }))).toEqual({
      ok: false,
      error: { code: 'tooLong', data: { path: 'nodes.1.title', limit: 2000 } },
    })
  })

  it('names duplicate ids, cycles, missing parents and records about nobody', () => {
    expect(codeOf(foreign(({ nodes }) => void nodes?.push({ ...nodes[1] })))).toBe('duplicateId')
    expect(codeOf(nodeWith({ parentId: 'k', side: null }))).toBe('cycle')
    const aboveTheBigO = foreign(({ nodes }) => void Object.assign(nodes?.[0] ?? {}, { parentId: 'k' }))
    expect(codeOf(aboveTheBigO)).toBe('cycle')
    expect(codeOf(nodeWith({ parentId: 'gone', side: null }))).toBe('missingParent')
    expect(codeOf(foreign(({ ratings }) => void Object.assign(ratings?.[0] ?? {}, { nodeId: 'gone' })))).toBe(
      'dangling',
    )
  })

  it('reads rows whatever tree they make', () => {
    const cyclic = nodeWith({ parentId: 'k', side: null })
    expect(parseRecords(cyclic)).toEqual({ ok: true, value: cyclic })
  })

  it('leaves out keys that reach for prototypes and fields that it does not know', () => {
    const text = JSON.stringify(sound)
      .replace('"ruleSettings":{}', '"ruleSettings":{"__proto__":{"level":"off","options":{}}}')
      .replace('"kind":"objective"', '"kind":"objective","__proto__":{"polluted":true},"extra":1')
    expect(must(parseContent(JSON.parse(text)))).toEqual(sound)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('keeps markup in titles as plain text', () => {
    const title = '<img src=x onerror=alert(1)>'
    expect(must(parseContent(nodeWith({ title }))).nodes[1]?.title).toBe(title)
  })
})

describe('migrating', () => {
  interface Fixture {
    readonly schemaVersion: number
    readonly content: DocumentContent
  }
  const path = new URL('../../../fixtures/documents/v0001.json', import.meta.url)
  const fixture = JSON.parse(readFileSync(path, 'utf8')) as Fixture

  it('brings a document of version 1 to the present one, with nothing lost', () => {
    const before = structuredClone(fixture.content)
    const content = must(parseVersioned(fixture.content, 1))
    expect(fixture.content).toEqual(before)
    expect(content.meta[0]).toEqual({
      ...before.meta[0],
      cadence: 7,
      agenda: null,
      peak: null,
      basedOn: null,
      committedAt: null,
    })
    expect(content.nodes).toEqual(before.nodes.map((node) => ({ ...node, phase: null })))
    expect(content.dismissals).toEqual(before.dismissals.map((row) => ({ ...row, answer: null })))
    const others = { meta: [], nodes: [], dismissals: [] }
    expect({ ...content, ...others }).toEqual({ ...emptyTables(), ...before, ...others })
    expect(checkInvariants(createLiveDocument(content))).toEqual([])
  })

  it('gives what was called otherwise in version 2 its present name', () => {
    const older = {
      ...sound,
      meta: [{ id: 'meta', fullest: { objectives: 7, keyResults: 3 } }],
      dismissals: [
        { id: 'd', answer: { said: 'no', date: '2027-01-08' } },
        { id: 'e', answer: null },
      ],
    }
    expect(migrate(older, 2)).toMatchObject({
      meta: [{ id: 'meta', peak: { objectives: 7, keyResults: 3 } }],
      dismissals: [
        { id: 'd', answer: { choice: 'no', date: '2027-01-08' } },
        { id: 'e', answer: null },
      ],
    })
  })

  it('makes baselines of what was agreed of cards in version 3', () => {
    const [root] = sound.nodes
    const metric = { type: 'range', baseline: 1, target: 8, current: 3, unit: '' }
    const nodes = [
      { ...root, agreed: { title: 'As agreed', target: 9 }, metric },
      ...sound.nodes.slice(1).map((node) => ({ ...node, agreed: null })),
    ]
    const content = must(parseVersioned({ ...sound, nodes }, 3))
    expect(content.baselines).toEqual([
      {
        ...planOf({ ...root, metric: { ...metric, target: 9 } } as NodeRecord),
        ...{ id: `baseline:${root?.id}`, nodeId: root?.id, title: 'As agreed' },
      },
    ])
    expect(content.nodes[0]).not.toHaveProperty('agreed')
  })

  it('takes rows of the present version from before something was committed, filled up, answered or made one’s own', () => {
    const older = foreign(({ meta }) => {
      delete meta?.[0]?.['peak']
      delete meta?.[0]?.['basedOn']
      delete meta?.[0]?.['committedAt']
    })
    expect(must(parseContent(older))).toEqual(sound)
  })

  it('leaves the present version as it is, and so everything that is no document', () => {
    expect(migrate(sound, SCHEMA_VERSION)).toBe(sound)
    expect(migrate('text', 1)).toBe('text')
    expect(migrate({ nodes: 5, meta: [null] }, 1)).toEqual({ nodes: 5, meta: [null] })
  })

  it('refuses the future and what is no version', () => {
    expect(parseVersioned(sound, SCHEMA_VERSION + 1)).toEqual({
      ok: false,
      error: { code: 'tooNew', data: { schemaVersion: SCHEMA_VERSION + 1 } },
    })
    for (const version of [0, -1, 1.5, Number.NaN])
      expect(parseVersioned(sound, version)).toMatchObject({ ok: false, error: { code: 'invalid' } })
  })

  it('comes through a live document unchanged', () => {
    const content = must(parseVersioned(fixture.content, 1))
    const again = contentOf(createLiveDocument(content))
    expect(must(parseContent(again))).toEqual(again)
  })
})
