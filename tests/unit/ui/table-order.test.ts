import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createLiveDocument, mapRoots, type NodeRecord, type PlainDate } from '../../../src/domain'
import { createI18n } from '../../../src/i18n'
import { en } from '../../../src/i18n/messages/en'
import { runAtOnce, runInChunks } from '../../../src/lib'
import type { CellSource } from '../../../src/ui/table/cells/cell-text'
import { orderRows, type Order } from '../../../src/ui/table/rows/order-rows'
import { rowsOf } from '../../../src/ui/table/rows/row-data'
import { action, bigObjective, keyResult, objective, okr } from '../../support/builders'

const titles = fc.array(
  fc.record({
    title: fc.constantFrom('Item 2', 'item 10', 'Ärger', 'zebra', '目标', 'Item 1'),
    owner: fc.constantFrom(null, 'Ann', 'Zoe'),
    due: fc.constantFrom(null, '2027-01-02', '2027-05-01') as fc.Arbitrary<PlainDate | null>,
  }),
  { maxLength: 450 },
)

/** A map of two objectives with these actions, and its rows. */
function mapOf(
  fields: readonly (Pick<NodeRecord, 'owner' | 'title'> & { readonly due?: PlainDate | null })[],
) {
  const half = Math.floor(fields.length / 2)
  const actions = fields.map(({ title, ...rest }) => action(title, rest))
  const document = createLiveDocument(
    okr(
      bigObjective(
        'Big',
        objective('One', keyResult('A', ...actions.slice(0, half))),
        objective('Two', keyResult('B', ...actions.slice(half))),
      ),
    ),
  )
  const source: CellSource = {
    document,
    today: '2027-01-15' as PlainDate,
    checksAt: () => [],
    i18n: createI18n('en', en),
  }
  return { source, rows: rowsOf(document, mapRoots(document)) }
}

const byTitle = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

test('rows are in the order of a stable sort by the title, either way, and all of them are there', () => {
  fc.assert(
    fc.property(titles, fc.boolean(), (fields, descending) => {
      const { source, rows } = mapOf(fields)
      const order: Order = { group: 'none', sort: { column: 'title', descending }, terms: [] }
      const expected = rows.toSorted(
        (a, b) => byTitle.compare(a.node.title, b.node.title) * (descending ? -1 : 1),
      )
      expect(runAtOnce(orderRows(source, rows, order))).toEqual(expected)
    }),
    { seed: 16, numRuns: 40 },
  )
})

test('groups go before the column, and rows without a value are last in their group', () => {
  fc.assert(
    fc.property(titles, fc.boolean(), (fields, descending) => {
      const { source, rows } = mapOf(fields)
      const sorted = runAtOnce(
        orderRows(source, rows, { group: 'owner', sort: { column: 'due', descending }, terms: [] }),
      )
      const owners = sorted.map(({ node }) => node.owner ?? '~')
      expect(owners).toEqual(owners.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      for (const owner of new Set(owners)) {
        const days = sorted.filter(({ node }) => (node.owner ?? '~') === owner).map(({ node }) => node.due)
        const known = days.filter((day) => day !== null)
        expect(days.slice(0, known.length)).toEqual(known)
        expect(known).toEqual(descending ? known.toSorted().reverse() : known.toSorted())
      }
    }),
    { seed: 16, numRuns: 40 },
  )
})

test('piece by piece the order is the same, and an end before it is ready answers with nothing', async () => {
  const fields = Array.from({ length: 2_500 }, (_, at) => ({
    title: `Item ${(at * 7919) % 2_500}`,
    owner: null,
  }))
  const { source, rows } = mapOf(fields)
  const order: Order = { group: 'objective', sort: { column: 'title', descending: false }, terms: ['item'] }
  const steps = () => orderRows(source, rows, order)
  expect(await runInChunks(steps(), new AbortController().signal, 0)).toEqual(runAtOnce(steps()))
  const stop = new AbortController()
  const ended = runInChunks(steps(), stop.signal, 0)
  stop.abort()
  expect(await ended).toBeNull()
})
