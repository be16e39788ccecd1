import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownCodec } from '../../src/io/markdown/markdown-codec'
import { previewOf, readTextWith } from '../unit/io/support'
import { carriedContent, nastyText } from './io-arbitraries'
import { carried } from './support/carried'

describe('Markdown', () => {
  test('loses nothing that it promises', () => {
    fc.assert(
      fc.property(carriedContent, (content) => {
        const text = markdownCodec.write(content)
        const preview = previewOf(readTextWith(markdownCodec, text))
        expect(carried(preview.content)).toEqual(carried(content))
        expect(preview.losses).toEqual([])
      }),
      { seed: 1, numRuns: 400 },
    )
  })

  test('is written the same again after reading back', () => {
    fc.assert(
      fc.property(carriedContent, (content) => {
        const text = markdownCodec.write(content)
        expect(markdownCodec.write(previewOf(readTextWith(markdownCodec, text)).content)).toBe(text)
      }),
      { seed: 2, numRuns: 100 },
    )
  })

  test('reading answers whatever the text', () => {
    const line = fc.tuple(fc.constantFrom('', ' ', '\t', '    ', '# ', '- ', '1. ', '---\n'), nastyText)
    const text = fc
      .array(line, { maxLength: 12 })
      .map((lines) => lines.map((parts) => parts.join('')).join('\n'))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 200 })), (input) => {
        const result = readTextWith(markdownCodec, input)
        expect(result.ok || result.error.code).toMatchObject(result.ok ? true : expect.any(String))
      }),
      { seed: 3, numRuns: 1000 },
    )
  })
})
