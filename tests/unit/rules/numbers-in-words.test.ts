import { expect, test } from 'vitest'
import { fieldsInWords } from '../../../src/rules'
import { keyResult, okr, bigObjective, objective } from '../../support/builders'

const nodeWith = (title: string) => {
  const { nodes } = okr(
    bigObjective('Big', {}, objective('Objective', {}, keyResult(title, { metric: null }))),
  )
  return nodes.filter(({ kind }) => kind === 'keyResult')
}

test.each([
  ['5', '10,5', 5, 10.5],
  ['5', '10.5', 5, 10.5],
  ['0,125', '0,25', 0.125, 0.25],
  ['1,000', '2,500', 1000, 2500],
  ['1.234,5', '2.345,5', 1234.5, 2345.5],
  ["1'000", "2'000", 1000, 2000],
])('the words from %s to %s fill both numbers', (from, to, baseline, target) => {
  const [node] = nodeWith(`Raise revenue per visit from ${from} to ${to} euros`)
  expect(node && fieldsInWords(node, 2027).metric).toMatchObject({ type: 'range', baseline, target })
})
