import { describe, expect, it } from 'vitest'
import {
  createLiveDocument,
  metricProgress,
  progressOf,
  setNodeFields,
  type Metric,
  type NodeId,
  type PlainDate,
} from '../../../src/domain'
import { action, bigObjective, idea, idOf, keyResult, objective, okr, range } from '../../support/builders'
import { perform } from '../../support/must'

const TODAY = '2027-01-15' as PlainDate

const band = (lower: number | null, upper: number | null, current: number | null): Metric => ({
  type: 'band',
  lower,
  upper,
  current,
  unit: '',
})

describe('progress of a metric', () => {
  it.each<[string, Metric, number | null]>([
    ['up', range(20, 40, '%', 30), 0.5],
    ['down', range(40, 20, '%', 25), 0.75],
    ['beyond the target', range(0, 10, '', 12), 1],
    ['behind the baseline', range(0, 10, '', -3), 0],
    ['no current value', range(0, 10), null],
    ['no baseline', range(null, 10, '', 5), null],
    ['target is baseline', range(10, 10, '', 10), null],
    ['inside the band', band(10, 20, 20), 1],
    ['below the band', band(10, 20, 5), 0.5],
    ['far above the band', band(10, 20, 90), 0],
    ['above an upper bound', band(null, 10, 15), 0.5],
    ['under an upper bound', band(null, 10, 3), 1],
    ['beside a bound of 0', band(null, 0, 1), 0],
    ['a band without bounds', band(null, null, 1), null],
    ['an open milestone', { type: 'milestone', reached: false }, 0],
    ['a milestone reached', { type: 'milestone', reached: true }, 1],
  ])('%s', (_, metric, expected) => {
    expect(metricProgress(metric)).toBe(expected)
  })
})

describe('progress rolled up', () => {
  const at = (current: number | null) => ({ metric: range(0, 10, '', current) })
  const content = okr(
    bigObjective(
      'Big',
      objective(
        'weighted',
        { effort: null },
        keyResult('w1', { ...at(10), effort: 75 }),
        keyResult('w2', { ...at(0), effort: 25 }),
      ),
      objective(
        'plain',
        keyResult('p1', { ...at(10), effort: 90 }),
        keyResult('p2', at(5)),
        keyResult('p3', at(null)),
        idea('note'),
      ),
      objective('empty', action('stray', { done: true })),
      objective(
        'nested',
        keyResult('n1', at(4), objective('team', keyResult('t1', at(10))), action('done', { done: true })),
      ),
    ),
  )
  const id = (title: string): NodeId => idOf(content, title)
  const document = createLiveDocument(content)
  const progress = (title: string) => progressOf(document, id(title), TODAY)

  it('weighs by effort where every child has one, else takes the plain mean of those measured', () => {
    expect(progress('weighted')).toEqual({ value: 0.75, measured: 2, of: 2 })
    expect(progress('plain')).toEqual({ value: 0.75, measured: 2, of: 3 })
    expect(progress('empty')).toEqual({ value: null, measured: 0, of: 0 })
  })

  it('does not let anything below a key result move it', () => {
    expect(progress('nested').value).toBeCloseTo(0.4)
    expect(progress('team').value).toBe(1)
    expect(progress('done')).toEqual({ value: 1, measured: 1, of: 1 })
  })

  it('leaves out what is not measured on every level', () => {
    expect(progress('Big')).toEqual({ value: (0.75 + 0.75 + 0.4) / 3, measured: 3, of: 4 })
  })

  it('remembers until something in the branch changes', () => {
    const before = progressOf(document, id('Big'), TODAY)
    expect(progressOf(document, id('Big'), TODAY)).toBe(before)
    perform(document, setNodeFields, { ids: [id('n1')], fields: at(10) })
    expect(progressOf(document, id('nested'), TODAY).value).toBe(1)
    expect(progressOf(document, id('Big'), TODAY)).not.toBe(before)
    expect(progressOf(document, id('plain'), TODAY)).toBe(progressOf(document, id('plain'), TODAY))
  })

  it('takes a chain of any depth', () => {
    let chain = keyResult('deepest', at(5))
    for (let depth = 0; depth < 3000; depth += 1) chain = objective(`o${depth}`, chain)
    const deep = createLiveDocument(okr(bigObjective('Big', { id: 'big' }, chain)))
    expect(progressOf(deep, 'big' as NodeId, TODAY).value).toBe(0.5)
  })
})
