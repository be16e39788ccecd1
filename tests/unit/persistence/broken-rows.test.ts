import { describe, expect, it } from 'vitest'
import {
  baselineId,
  checkInvariants,
  createLiveDocument,
  metaRecord,
  outcomeId,
  planOf,
  SCHEMA_VERSION,
  TABLE_NAMES,
  type DocumentContent,
  type LogEntry,
  type LogEntryId,
  type TableName,
} from '../../../src/domain'
import { createMemoryRows } from '../../../src/persistence/database/memory-rows'
import { createRepository } from '../../../src/persistence/repository/repository'
import fixture from '../../fixtures/documents/v0001.json'
import { must } from '../../support/must'
import { weekRecords } from '../../support/week'
import { workshopRecords } from '../../support/workshop'
import { byId, documentId } from './support/contents'

const id = documentId('map')
const other = documentId('other')

/** A version of documents that this program does not know yet. */
const NEWER = SCHEMA_VERSION + 1

/** Values of every type, each wrong in most fields. */
const WRONG: readonly unknown[] = [
  undefined,
  null,
  NEWER,
  -5,
  1e308,
  Number.NaN,
  '',
  'x y',
  'n'.repeat(200_000),
  true,
  [],
  [1],
  {},
  new Date(0),
  new Map(),
]

/** A document that has records in every table, and the rows it is stored in. */
async function storeSample() {
  const rows = createMemoryRows()
  const repository = createRepository(rows, () => 1)
  const put = (value: unknown) =>
    rows.transaction('write', (transaction) => transaction.putRecords([value as never]))
  await rows.transaction('write', (transaction) =>
    transaction.putDocument(other, { ...documentRow, id: other, schemaVersion: fixture.schemaVersion }),
  )
  for (const [table, records] of Object.entries(fixture.content))
    for (const value of records) await put({ documentId: other, table, id: value.id, value })
  const stored = must(await repository.load(other)).content
  const [scored] = stored.nodes.filter(({ kind }) => kind === 'keyResult')
  if (scored === undefined) throw new Error('no key result')
  // The first version knew no outcomes, no baselines, no log, no workshops and no weeks.
  const outcome = {
    id: outcomeId(scored.id),
    nodeId: scored.id,
    score: 0.7,
    cause: '',
    next: null,
    sufficed: null,
  }
  const baseline = { id: baselineId(scored.id), nodeId: scored.id, ...planOf(scored) }
  const entry: LogEntry = {
    ...{
      id: `${scored.id}:owner:5` as LogEntryId,
      nodeId: scored.id,
      kind: scored.kind,
      title: scored.title,
    },
    ...{ at: 5, change: 'owner', from: null, to: 'Li Wei', reason: null },
  }
  const content: DocumentContent = {
    ...stored,
    ...workshopRecords(scored.id),
    ...weekRecords(scored.id, 'Sleep'),
    outcomes: [outcome],
    baselines: [baseline],
    log: [entry],
  }
  must(await repository.create(id, content))
  return { rows, repository, put, content }
}

const documentRow = { id, title: 'Map', nodeCount: 1, revision: 1, createdAt: 1, changedAt: 1 }

/** The document without one record, made sound as far as that is said of it here. */
function others(content: DocumentContent, table: TableName, recordId: string): DocumentContent {
  return { ...content, [table]: content[table].filter((record) => record.id !== recordId) }
}

describe('a document with a broken record', () => {
  it.each(TABLE_NAMES)('opens with all others, whichever field of %s holds whatever', async (table) => {
    const { repository, put, content } = await storeSample()
    const sample = content[table].at(-1)
    if (sample === undefined) throw new Error(`no record in ${table}`)
    for (const field of Object.keys(sample))
      for (const wrong of WRONG) {
        const revision = must(await repository.load(id)).revision
        await put({ documentId: id, table, id: sample.id, revision, value: { ...sample, [field]: wrong } })
        const loaded = must(await repository.load(id))
        const what = `${field}: ${String(wrong).slice(0, 20)}`
        expect(checkInvariants(createLiveDocument(loaded.content)), what).toEqual([])
        const isRead = loaded.content[table].some((record) => record.id === sample.id)
        const isSalvaged = table === 'nodes'
        if (table !== 'meta') expect(isRead, what).toBe(isSalvaged || !loaded.damage.isNew)
        for (const name of TABLE_NAMES)
          if (table !== 'nodes' && name !== table)
            expect(byId(loaded.content)[name], what).toEqual(byId(content)[name])
        const left = others(content, table, sample.id).nodes
        for (const { id: kept } of left)
          expect(
            loaded.content.nodes.some((node) => node.id === kept),
            what,
          ).toBe(true)
        expect(must(await repository.load(id)).damage, what).toMatchObject({ isNew: false, repaired: 0 })
        await put({ documentId: id, table, id: sample.id, revision, value: sample })
      }
  })

  it.each([
    ['a pack that is none', { table: 'packs', id: '0', pack: 5, value: null }],
    ['a pack of anything', { table: 'packs', id: '9', pack: [1, null, {}, { table: 5 }], value: null }],
    ['a pack that is no JSON', { table: 'packs', id: '9', pack: '[{', value: null }],
    ['a pack that is no list', { table: 'packs', id: '9', pack: '{"id":1}', value: null }],
    ['a pack without records', { table: 'packs', id: '9', value: null }],
    ['a record of no table', { table: 'wishes', id: 'w', value: { id: 'w' } }],
    ['a record under a wrong id', { table: 'nodes', id: 'wrong', value: { id: 'right' } }],
  ])('opens with %s', async (_, row) => {
    const { repository, put, content } = await storeSample()
    await put({ documentId: id, ...row })
    const loaded = must(await repository.load(id))
    expect(loaded.content.nodes.length > 0 || row.id === '0').toBe(true)
    expect(loaded.damage.unreadable.length).toBeGreaterThan(0)
    if (row.id !== '0') expect(byId(loaded.content)).toEqual(byId(content))
  })

  it('keeps what cannot be read, through every rewriting, and says so again', async () => {
    const { repository, put, content } = await storeSample()
    const [node] = content.nodes
    const broken = { ...node, title: 5 }
    await put({ documentId: id, table: 'nodes', id: node?.id, revision: 2, value: broken })
    const first = must(await repository.load(id)).damage
    expect([first.isNew, first.unreadable.map(({ value }) => value)]).toEqual([true, [broken]])
    await put({ documentId: id, table: 'nodes', id: 'n', revision: 9, value: 'nothing' })
    const second = must(await repository.load(id)).damage
    expect([second.isNew, second.unreadable.map(({ value }) => value)]).toEqual([true, [broken, 'nothing']])
    const third = must(await repository.load(id)).damage
    expect([third.isNew, third.unreadable]).toEqual([false, expect.arrayContaining([])])
    expect(third.unreadable).toHaveLength(2)
  })

  it('keeps what can be read of a damaged node, and all that lies below it', async () => {
    const { repository, put, content } = await storeSample()
    const root = content.nodes.find(({ kind }) => kind === 'bigObjective')
    await put({
      documentId: id,
      table: 'nodes',
      id: root?.id,
      revision: 2,
      value: { ...root, title: 5, effort: -5 },
    })
    const loaded = must(await repository.load(id))
    const kept = { ...root, title: '', effort: null }
    expect(byId(loaded.content)).toEqual(
      byId({ ...content, nodes: content.nodes.map((node) => (node.id === root?.id ? kept : node)) as never }),
    )
  })

  it('counts what it repairs', async () => {
    const { repository, rows, content } = await storeSample()
    const parent = content.nodes.find(({ id: nodeId }) =>
      content.nodes.some((node) => node.parentId === nodeId),
    )
    await rows.transaction('write', (transaction) =>
      transaction.putRecords([
        { documentId: id, table: 'nodes', id: parent?.id ?? '', revision: 2, value: null },
      ]),
    )
    const { damage } = must(await repository.load(id))
    expect(damage.unreadable).toEqual([])
    expect(damage.repaired).toBeGreaterThan(0)
  })

  it('opens where nothing of it can be read, and can be deleted and brought back as it was', async () => {
    const rows = createMemoryRows()
    const repository = createRepository(rows, () => 1)
    const broken = { documentId: id, table: 'nodes', id: 'n', value: 7 }
    const stored = () => rows.transaction('read', (transaction) => transaction.records(id))
    await rows.transaction('write', async (transaction) => {
      await transaction.putDocument(id, { id, title: 7, revision: 'one' })
      await transaction.putRecords([broken])
    })
    must(await repository.delete(id))
    expect(must(await repository.list())).toEqual([])
    expect(must(await repository.listDeleted())).toMatchObject([{ id, deletedAt: 1 }])
    must(await repository.restore(id))
    expect(await stored()).toEqual([broken])
    const { content, damage } = must(await repository.load(id))
    expect(content).toMatchObject({ meta: [metaRecord()], nodes: [] })
    expect(damage.unreadable.map(({ value }) => value)).toEqual([7])
  })
})

describe('a damaged row in the list of maps', () => {
  it.each(['title', 'nodeCount', 'revision', 'schemaVersion', 'createdAt', 'changedAt'])(
    'hides no map and closes none, whatever its %s',
    async (field) => {
      for (const wrong of WRONG) {
        const { rows, repository, content } = await storeSample()
        await rows.transaction('write', async (transaction) => {
          const row = (await transaction.document(id)) as object
          await transaction.putDocument(id, { ...row, [field]: wrong })
        })
        expect(must(await repository.list())).toHaveLength(2)
        const isReadable = field !== 'schemaVersion' || wrong !== NEWER
        const loaded = await repository.load(id)
        expect(loaded.ok).toBe(isReadable)
        if (loaded.ok) expect(byId(loaded.value.content)).toEqual(byId(content))
        must(await repository.delete(id))
      }
    },
  )
})
