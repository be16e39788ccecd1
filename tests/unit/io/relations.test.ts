import { describe, expect, test } from 'vitest'
import type { DocumentContent } from '../../../src/domain'
import { freemindCodec } from '../../../src/io/freemind/freemind-codec'
import { markdownCodec } from '../../../src/io/markdown/markdown-codec'
import { opmlCodec } from '../../../src/io/opml/opml-codec'
import { bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { previewOf, readTextWith } from './support'

const map: DocumentContent = {
  ...okr(
    bigObjective(
      'Grow',
      objective('Reach', keyResult('Ten shops', { id: 'k1', metric: range(3, 10, '', 5) })),
      objective('Care', keyResult('Calm queues', { id: 'k2' })),
    ),
  ),
  relations: [{ id: 'r1', from: 'k1', to: 'k2', label: 'needs\ncalm' }] as never,
  checkIns: [
    {
      id: 'c2',
      nodeId: 'k1',
      date: '2027-02-08',
      value: 5,
      confidence: 7,
      note: 'two opened\none more in May',
    },
    { id: 'c1', nodeId: 'k1', date: '2027-02-01', value: 3.5, confidence: null, note: '' },
  ] as never,
}

test('Markdown says check-ins and relations in lines that a person can write', () => {
  expect(markdownCodec.write(map)).toBe(`# Grow
## Reach
- Ten shops (from 3 to 10, now 5)
  check-in: 2027-02-01, 3.5
  check-in: 2027-02-08, 5, 7/10: two opened
  check-in: | one more in May
  relation: 1: needs
  relation: | calm
## Care
- Calm queues (reference: 1)
`)
})

describe.each([
  ['Markdown', markdownCodec],
  ['OPML', opmlCodec],
  ['FreeMind', freemindCodec],
])('%s', (_, codec) => {
  test('brings check-ins and relations back', () => {
    const { content, losses } = previewOf(readTextWith(codec, codec.write(map)))
    const title = (id: string) => content.nodes.find((node) => node.id === id)?.title
    expect(losses).toEqual([])
    expect(content.relations.map(({ from, to, label }) => [title(from), title(to), label])).toEqual([
      ['Ten shops', 'Calm queues', 'needs\ncalm'],
    ])
    expect(content.checkIns.map(({ nodeId, date, value, confidence, note }) => [title(nodeId), date, value, confidence, note])).toEqual([
      ['Ten shops', '2027-02-01', 3.5, null, ''],
      ['Ten shops', '2027-02-08', 5, 7, 'two opened\none more in May'],
    ]) // prettier-ignore
  })
})

test('a check-in written by hand may carry a unit and Chinese signs', () => {
  const text = '# 增长\n- 门店\n  复盘：2027-02-01，28%，7/10：开了两家\n  check-in: 2027-02-02, 1,200 users'
  const { content } = previewOf(readTextWith(markdownCodec, text))
  expect(content.checkIns).toMatchObject([
    { date: '2027-02-01', value: 28, confidence: 7, note: '开了两家' },
    { date: '2027-02-02', value: 1200, confidence: null },
  ])
})

test('what begins like a check-in and is none stays in the note', () => {
  const { content } = previewOf(
    readTextWith(markdownCodec, '# A\n- B\n  check-in: on Monday\n  check-in: 2027-02-30'),
  )
  expect(content.checkIns).toEqual([])
  expect(content.nodes[1]?.note).toBe('on Monday\n2027-02-30')
})

test('a relation to a card that is not there is listed as lost', () => {
  const { content, losses } = previewOf(readTextWith(markdownCodec, '# A\n- B\n  relation: 7: helps'))
  expect(content.relations).toEqual([])
  expect(losses).toEqual([{ code: 'relationDropped', line: 2, text: 'helps' }])
})

test('arrows of FreeMind become relations, with the labels that Freeplane writes along them', () => {
  const text = `<map><node TEXT="A"><node TEXT="B" ID="ID_1"><arrowlink DESTINATION="ID_2" SOURCE_LABEL="helps" TARGET_LABEL="much"/></node><node TEXT="C" ID="ID_2"/></node></map>`
  const { content } = previewOf(readTextWith(freemindCodec, text))
  expect(content.relations).toMatchObject([{ label: 'helps much' }])
})
