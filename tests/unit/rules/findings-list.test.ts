import { expect, it } from 'vitest'
import { createLiveDocument, moveNodes, type NodeId } from '../../../src/domain'
import type { Diagnostic } from '../../../src/rules'
import { createFindings, createFindingsList } from '../../../src/rules/engine/findings'
import { bigObjective, idOf, keyResult, objective, okr } from '../../support/builders'
import { countVisits } from '../../support/count-visits'

const found = (nodeId: NodeId, messageId: string): Diagnostic => ({
  key: `R21:${messageId}:${nodeId}`,
  ruleId: 'R21',
  ruleName: 'keyResultIsMeasurable',
  nodeId,
  messageId,
  data: {},
  field: 'title',
  ranges: [],
  related: [],
  level: 'warn',
  evidence: '',
  evidenceHash: '',
  offers: [],
})

/** Something is found at the first and the last of so many key results. */
function stage(size: number) {
  const content = okr(
    bigObjective(
      'Year',
      objective('A', keyResult('First'), ...Array.from({ length: size }, () => keyResult('Fine'))),
      objective('B', keyResult('Last')),
    ),
  )
  const document = createLiveDocument(content)
  const visits = countVisits(document)
  const findings = createFindings()
  let lookups = 0
  const of = (id: NodeId) => {
    lookups += 1
    return findings.of(id)
  }
  const counted = {
    ...findings,
    of,
    get changes() {
      return findings.changes
    },
  }
  const all = createFindingsList(visits.reader, counted)
  const [first, last] = [idOf(content, 'First'), idOf(content, 'Last')]
  findings.set(last, [found(last, 'vague')])
  findings.set(first, [found(first, 'vague')])
  const list = () => all().map(({ nodeId, messageId }) => [nodeId, messageId])
  return { document, content, findings, first, last, list, effort: () => visits.count + lookups }
}

it('lists what is found in reading order, also once that is another one', () => {
  const { document, content, findings, first, last, list } = stage(3)
  expect(list()).toEqual([
    [first, 'vague'],
    [last, 'vague'],
  ])
  const [a, b] = [idOf(content, 'A'), idOf(content, 'B')]
  const move = moveNodes(document, { ids: [a], parentId: idOf(content, 'Year'), after: b })
  if (move.ok) document.apply(move.value)
  expect(list()).toEqual([
    [last, 'vague'],
    [first, 'vague'],
  ])
  findings.set(last, [])
  expect(list()).toEqual([[first, 'vague']])
})

it('looks only where something is found, however large the map, while its structure stays', () => {
  const effortOf = (size: number): number => {
    const { findings, first, last, list, effort } = stage(size)
    list()
    const before = effort()
    findings.set(first, [found(first, 'noNumber')])
    expect(list()).toEqual([
      [first, 'noNumber'],
      [last, 'vague'],
    ])
    return effort() - before
  }
  expect(effortOf(2_000)).toBe(effortOf(2))
})
