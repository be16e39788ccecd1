import { expect, test } from 'vitest'
import { markdownCodec } from '../../../src/io/markdown/markdown-codec'
import { previewOf, readTextWith } from './support'

function metricOf(line: string) {
  const { content } = previewOf(readTextWith(markdownCodec, `# Big\n\n## Objective\n\n- ${line}\n`))
  return content.nodes.find(({ kind }) => kind === 'keyResult')
}

const PAIRS: readonly (readonly [from: string, to: string, low: number, high: number])[] = [
  ['5', '10,5', 5, 10.5],
  ['5', '10.5', 5, 10.5],
  ['0,125', '0,25', 0.125, 0.25],
  ['1.234,5', '2.345,5', 1234.5, 2345.5],
  ["1'000", "2'000", 1000, 2000],
  ['1,000', '1,000,000', 1000, 1_000_000],
  ['1.000.000', '2.000.000', 1_000_000, 2_000_000],
  ['10万', '1,100万', 100_000, 11_000_000],
  ['5k', '10k', 5000, 10_000],
  ['24%', '31,2%', 24, 31.2],
]

test.each(PAIRS)('from %s to %s', (from, to, low, high) => {
  const expected = { metric: { type: 'range', baseline: low, target: high } }
  expect(metricOf(`Visitors (from ${from} to ${to})`)).toMatchObject({ title: 'Visitors', ...expected })
  expect(metricOf(`Visitors (from ${from} to ${to}, @Ada)`)).toMatchObject({ owner: 'Ada', ...expected })
  expect(metricOf(`Raise it from ${from} to ${to}`)).toMatchObject(expected)
  expect(metricOf(`${from} → ${to} 的访问`)).toMatchObject(expected)
})

test('fields that stand tight are told apart', () => {
  expect(metricOf('Visitors (7/10,30%)')).toMatchObject({ title: 'Visitors', confidence: 7, effort: 30 })
})

test('a share with a decimal comma is a share', () => {
  expect(metricOf('Visitors (effort 12,5%)')).toMatchObject({ title: 'Visitors', effort: 12.5 })
})
