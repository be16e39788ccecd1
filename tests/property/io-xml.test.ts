import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freemindCodec } from '../../src/io/freemind/freemind-codec'
import { opmlCodec } from '../../src/io/opml/opml-codec'
import { previewOf, readTextWith } from '../unit/io/support'
import { carriedContent, nastyText } from './io-arbitraries'
import { carried } from './support/carried'

describe.each([
  ['OPML', opmlCodec, ['<opml>', '</opml>', '<body>', '<outline text="', '<outline okrKind="', '"/>', '">']],
  ['FreeMind', freemindCodec, ['<map>', '</map>', '<node TEXT="', '<richcontent>', '</node>', '"/>', '">']],
] as const)('%s', (_, codec, tags) => {
  test('loses nothing that it promises', () => {
    fc.assert(
      fc.property(carriedContent, (content) => {
        const text = codec.write(content)
        const preview = previewOf(readTextWith(codec, text))
        expect(carried(preview.content)).toEqual(carried(content))
        expect(preview.losses).toEqual([])
      }),
      { seed: 11, numRuns: 200 },
    )
  })

  test('reading answers whatever the text', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...tags), nastyText), { maxLength: 15 })
    fc.assert(
      fc.property(text, (parts) => {
        const result = readTextWith(codec, parts.join(''))
        expect(result.ok || result.error.code).toMatchObject(result.ok ? true : expect.any(String))
      }),
      { seed: 12, numRuns: 500 },
    )
  })
})
