import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createLiveDocument,
  type Confidence,
  type DocumentContent,
  type Metric,
  type NodeId,
  type PlainDate,
  type SupportStrength,
} from '../../../src/domain'
import { commands } from '../../../src/editor'
import { createI18n, type I18n } from '../../../src/i18n'
import { en } from '../../../src/i18n/messages/en'
import { zh } from '../../../src/i18n/messages/zh'
import { expectDefined } from '../../../src/lib'
import { readTsv, writeTsv } from '../../../src/ui/clipboard/tsv'
import { cellText, type CellSource } from '../../../src/ui/table/cells/cell-text'
import { readCell } from '../../../src/ui/table/cells/read-cell'
import { COLUMN_IDS, type ColumnId } from '../../../src/ui/table/columns'
import { emptied, fillRange, readPasted, textsOf } from '../../../src/ui/table/range/copy-paste'
import { pasteNotice } from '../../../src/ui/table/range/paste-notice'
import { action, bigObjective, keyResult, objective, okr, range, type NodeSpec } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

const english = createI18n('en', en)
const chinese = createI18n('zh', zh)
const TODAY = '2027-01-15' as PlainDate

function sourceOf(content: DocumentContent, i18n: I18n = english): CellSource {
  return { document: createLiveDocument(content), today: TODAY, checksAt: () => [], i18n }
}

const content = okr(
  bigObjective(
    'Big',
    objective(
      'O',
      { id: 'o' },
      keyResult('Rate', { id: 'rate', metric: range(24, 31.2, '%', 28) }, action('Do', { id: 'do' })),
      keyResult('Ship', { id: 'ship', metric: { type: 'milestone', reached: false } }),
    ),
  ),
)

function reading(id: string, column: ColumnId, text: string, i18n: I18n = english) {
  const source = sourceOf(content, i18n)
  const node = expectDefined(source.document.node(id as NodeId), id)
  const read = readCell({ ...source, year: 2027 }, node, column, text)
  if (read.type === 'value') return read.value.value
  return read.type === 'same' ? 'same' : read.sentence
}

test.each([
  ['rate', 'now', '29,5', 29.5],
  ['rate', 'now', '1 234', 1234],
  ['rate', 'now', '10万', 100_000],
  ['rate', 'now', '28', 'same'],
  ['rate', 'now', '28,00 %', 'same'],
  ['rate', 'now', '', null],
  ['rate', 'now', '29 %', 29],
  ['rate', 'now', '29 km', 'details.number.otherUnit'],
  ['rate', 'target', 'about 40', 'details.number.notANumber'],
  ['rate', 'due', '31 March 2027', '2027-03-31'],
  ['rate', 'due', '3月31日', '2027-03-31'],
  ['rate', 'due', '03/04/2027', 'table.refused.ambiguous'],
  ['rate', 'due', 'soon', 'table.refused.notADate'],
  ['rate', 'confidence', '7/10', 7],
  ['rate', 'confidence', '11', 'table.refused.notAConfidence'],
  ['rate', 'effort', '40 %', 40],
  ['rate', 'effort', '140', 'details.number.notAPercent'],
  ['rate', 'support', 'strongly', 3],
  ['rate', 'support', 'p', 2],
  ['rate', 'support', '0', 0],
  ['rate', 'support', 'maybe', 'table.refused.notAChoice'],
  ['rate', 'kind', 'objective', 'objective'],
  ['rate', 'owner', '  Li Wei ', 'Li Wei'],
  ['rate', 'progress', '50%', 'table.refused.readOnly'],
  ['do', 'progress', 'yes', true],
  ['do', 'progress', '✓', true],
  ['do', 'progress', 'perhaps', 'table.refused.notATick'],
  ['do', 'now', '5', 'table.refused.readOnly'],
  ['ship', 'now', 'done', true],
  ['ship', 'target', '5', 'table.refused.readOnly'],
] as const)('%s, %s: “%s” is %j', (id, column, text, expected) => {
  expect(reading(id, column, text)).toBe(expected)
})

test('choices are read in the language of the person', () => {
  expect(reading('rate', 'kind', '目标', chinese)).toBe('objective')
  expect(reading('do', 'progress', '是', chinese)).toBe(true)
})

test('a number with two readings names both', () => {
  const source = sourceOf(content)
  const node = expectDefined(source.document.node('rate' as NodeId), 'rate')
  expect(readCell({ ...source, year: 2027 }, node, 'now', '1,234')).toMatchObject({
    readings: { taken: 1234, other: 1.234 },
  })
})

test('one text fills a range, and so do texts of which it is a multiple', () => {
  expect(fillRange([['x']], 2, 2)).toEqual([['x', 'x'], ['x', 'x']]) // prettier-ignore
  expect(fillRange([['a'], ['b']], 4, 1)).toEqual([['a'], ['b'], ['a'], ['b']])
  expect(fillRange([['a', 'b']], 1, 3)).toEqual([['a', 'b']])
})

test('what cannot be read stays as it was and is named in one sentence, with what had no room', () => {
  const source = sourceOf(content)
  const cells = { ids: ['rate' as NodeId], columns: ['now', 'due'] as const }
  const pasting = readPasted({ ...source, year: 2027 }, cells, [
    ['about 40', '1,234'],
    ['1', '2'],
  ])
  expect(pasting.writes).toEqual([])
  expect(pasteNotice(pasting, english)).toBe(
    '2 cells stay as they were: Now of “Rate” (“about 40”) and Due of “Rate” (“1,234”). 2 cells had no room.',
  )
  const twofold = readPasted({ ...source, year: 2027 }, cells, [['1,234', '']])
  expect(pasteNotice(twofold, english)).toBe('“1,234” was read as 1234, not 1.234.')
})

test('emptying leaves what cannot be empty', () => {
  const source = sourceOf(content)
  const ids = ['rate', 'do', 'ship'] as NodeId[]
  expect(emptied(source, { ids, columns: ['kind', 'target', 'progress', 'owner'] })).toEqual([
    { nodeId: 'rate', field: 'target', value: null },
    { nodeId: 'do', field: 'done', value: false },
  ])
})

const text = fc.string({ maxLength: 20 }).map((words) => words.replaceAll('\r', '').trim())
const number = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ min: -10_000, max: 10_000, noNaN: true }).map((value) => Number(value.toFixed(4)) + 0),
)
const day = fc
  .option(fc.integer({ min: 0, max: 1000 }))
  .map((days) => (days === null ? null : new Date(Date.UTC(2027, 0, 1 + days)).toISOString().slice(0, 10)))
const metric: fc.Arbitrary<Metric> = fc.oneof(
  fc.record({
    type: fc.constant('range' as const),
    baseline: number,
    target: number,
    current: number,
    unit: fc.constantFrom('', '%', 'km', '人'),
  }),
  fc.record({ type: fc.constant('milestone' as const), reached: fc.boolean() }),
)
const spec = fc
  .record({
    title: text,
    owner: fc.option(text.filter((name) => name !== '')),
    due: day,
    metric,
    confidence: fc.option(fc.integer({ min: 1, max: 10 }).map((value) => value as Confidence)),
    effort: fc.option(fc.integer({ min: 0, max: 1000 }).map((value) => value / 10)),
    support: fc.option(
      fc.integer({ min: 0, max: 3 }).map((value) => value as SupportStrength),
      { nil: undefined },
    ),
  })
  .map(({ title, support, ...fields }): NodeSpec =>
    keyResult(title, { ...fields, ...(support !== undefined && { support }) }),
  )

/** Twenty key results, 240 cells. */
function mapOf(results: readonly NodeSpec[]): DocumentContent {
  const named = results.map((result, at) => ({ ...result, fields: { ...result.fields, id: `k${at}` } }))
  return okr(bigObjective('Big', objective('O', ...named)))
}

const ids = Array.from({ length: 20 }, (_, at) => `k${at}` as NodeId)

test('a range of 240 cells that was copied is pasted over others exactly, in one step of undo', () => {
  const twenty = fc.array(spec, { minLength: 20, maxLength: 20 })
  fc.assert(
    fc.property(twenty, twenty, fc.boolean(), (before, wanted, isChinese) => {
      const i18n = isChinese ? chinese : english
      // The kind of a metric is no cell: it is the same in both.
      const alike = wanted.map((result, at) => ({
        ...result,
        fields: { ...result.fields, metric: sameType(before[at]?.fields.metric, result.fields.metric) },
      }))
      const cells = { ids, columns: COLUMN_IDS }
      const texts = textsOf(sourceOf(mapOf(alike), i18n), cells)
      const editor = createTestEditor(mapOf(before))
      const source: CellSource = { ...sourceOf(mapOf(before), i18n), document: editor.document() }
      const pasting = readPasted({ ...source, year: 2027 }, cells, readTsv(writeTsv(texts)))
      editor.execute(commands.writeCells, { cells: pasting.writes })
      const shown = COLUMN_IDS.filter((column) => column !== 'progress')
      for (const [at, id] of ids.entries())
        for (const column of shown) {
          const node = expectDefined(source.document.node(id), id)
          expect(cellText(source, node, column)).toBe(texts[at]?.[COLUMN_IDS.indexOf(column)])
        }
      if (editor.state().canUndo) editor.execute(commands.undo)
      expect(editor.state().canUndo).toBe(false)
    }),
    { seed: 42, numRuns: 20 },
  )
})

function sameType(before: Metric | null | undefined, wanted: Metric | null | undefined): Metric | null {
  if (before?.type === wanted?.type) return wanted ?? null
  return before ?? null
}
