import { describe, expect, test } from 'vitest'
import { readText } from '../../../src/io'
import { mermaidCodec } from '../../../src/io/mermaid/mermaid-codec'
import { outlineCodec } from '../../../src/io/outline/outline-codec'
import { action, bigObjective, idea, keyResult, objective, okr, parked, range } from '../../support/builders'
import { inOrder, outlineOf, previewOf, readContext, readTextWith } from './support'

const map = okr(
  bigObjective(
    'Grow\nwell',
    { note: 'Read it.\nEvery Monday.' },
    objective('Reach', keyResult('Ten shops', { metric: range(3, 10), due: '2027-03-31', owner: 'Li Wei' }, action('Call', { done: true }))),
    objective('Care'),
  ),
  parked(idea('Later')),
) // prettier-ignore

describe('a plain outline', () => {
  test('is a line a node, indented by tabs, with fields in brackets', () => {
    expect(outlineCodec.write(map)).toBe(
      [
        'Grow well',
        '\tnote: Read it.',
        '\tnote: Every Monday.',
        '\tReach',
        '\t\tTen shops (from 3 to 10, due 2027-03-31, @Li Wei)',
        '\t\t\tCall (done)',
        '\tCare',
        'Parking lot',
        '\tLater',
        '',
      ].join('\n'),
    )
  })

  test('reads back as the same tree with the same fields', async () => {
    const { content } = previewOf(await readText(outlineCodec.write(map), readContext('')))
    expect(outlineOf(content)).toBe(
      'B Grow well\n  O Reach\n    K Ten shops\n      A Call\n  O Care\n*I Later',
    )
    expect(inOrder(content)[0]?.note).toBe('Read it.\nEvery Monday.')
    expect(inOrder(content)[2]).toMatchObject({ due: '2027-03-31', owner: 'Li Wei' })
    expect(inOrder(content)[3]?.done).toBe(true)
  })
})

describe('a mind map of Mermaid', () => {
  test('has a shape for each kind', () => {
    expect(mermaidCodec.write(okr(bigObjective('A', objective('B', keyResult('C')), idea('D'))))).toBe(
      'mindmap\n  n1(("A"))\n    n2("B")\n      n3["C"]\n    n4{{"D"}}\n',
    )
  })

  test('with several roots hangs them under the title of the map', () => {
    const { content } = previewOf(readTextWith(mermaidCodec, mermaidCodec.write(map)))
    expect(outlineOf(content)).toBe('B Grow\nwell\n  O Grow\nwell\n    K Reach\n      A Ten shops\n        A Call\n    K Care\n  O Later')
  }) // prettier-ignore

  test.each([
    '(b) [a] {{c}} "d" `e`',
    '#35; &amp; <b>',
    'one\n\ntwo',
    '👩‍👩‍👧 汉字',
    'x'.repeat(200),
    '::icon',
    '%% no',
  ])('brings the title %j back', (title) => {
    const text = mermaidCodec.write(okr(bigObjective('A', objective(title))))
    expect(previewOf(readTextWith(mermaidCodec, text)).content.nodes[1]?.title).toBe(title)
  })
})
