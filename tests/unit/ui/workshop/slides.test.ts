import { expect, test } from 'vitest'
import { slidesOf } from '../../../../src/ui/workshop/present/slides'
import { createLiveDocument, type DocumentContent } from '../../../../src/domain'
import {
  action,
  bigObjective,
  idea,
  keyResult,
  objective,
  okr,
  parked,
  type NodeSpec,
} from '../../../support/builders'

/** Each slide as "title: what it lists". */
function slides(...roots: NodeSpec[]): string[] {
  const document = documentOf(okr(...roots))
  const title = (id: Parameters<typeof document.node>[0]) => document.node(id)?.title ?? ''
  return slidesOf(document).map(
    ({ nodeId, listed, part, parts }) =>
      `${title(nodeId)}${parts > 1 ? ` ${String(part)}/${String(parts)}` : ''}: ${listed.map(title).join(', ')}`,
  )
}

const documentOf = (content: DocumentContent) => createLiveDocument(content)
const results = (count: number, title = 'KR') =>
  Array.from({ length: count }, (_, index) => keyResult(`${title}${String(index + 1)}`))

test('each Big O comes before its objectives, in the order of the map', () => {
  expect(
    slides(
      bigObjective(
        'Be heard',
        objective('Habit', keyResult('Sign-ups', action('Ask'))),
        objective('Craft'),
        idea('Maybe'),
      ),
      parked(objective('Parked', keyResult('Hidden'))),
    ),
  ).toEqual(['Be heard: Habit, Craft', 'Habit: Sign-ups', 'Craft: '])
})

test('an objective below an objective has a slide of its own', () => {
  expect(
    slides(bigObjective('Be heard', objective('Habit', objective('Mornings', keyResult('Days'))))),
  ).toEqual(['Be heard: Habit', 'Habit: Mornings', 'Mornings: Days'])
})

test('more than six key results go over several slides', () => {
  expect(slides(objective('Six', ...results(6)))).toEqual(['Six: KR1, KR2, KR3, KR4, KR5, KR6'])
  expect(slides(objective('Seven', ...results(7)))).toEqual([
    'Seven 1/2: KR1, KR2, KR3, KR4, KR5, KR6',
    'Seven 2/2: KR7',
  ])
})

test('long titles leave room for fewer, Chinese ones counted by their width', () => {
  const long = 'long words '.repeat(12)
  const wide = '把产品变成每天的习惯'.repeat(9)
  expect(
    slidesOf(documentOf(okr(objective('Long', ...results(4, long))))).map(({ listed }) => listed.length),
  ).toEqual([3, 1])
  expect(
    slidesOf(documentOf(okr(objective('Wide', ...results(4, wide))))).map(({ listed }) => listed.length),
  ).toEqual([2, 2])
  expect(
    slidesOf(documentOf(okr(objective('Lines', ...results(4, '\n'.repeat(20)))))).map(
      ({ listed }) => listed.length,
    ),
  ).toEqual([1, 1, 1, 1])
})
