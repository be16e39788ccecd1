import fc from 'fast-check'
import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { hashOf, SHARED, textInHash } from '../../../src/ui/shell/shared-link'

test('a link gives its text back, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
      const hash = await hashOf(text)
      expect(hash).toMatch(/^#\/shared\/[\w-]*$/)
      expect(await textInHash(hash)).toBe(text)
    }),
    { seed: 41, numRuns: 60 },
  )
})

test('a link that is cut off, damaged or made to fill the memory holds nothing', async () => {
  const hash = await hashOf(Array.from({ length: 500 }, (_, at) => `line ${at}`).join('\n'))
  expect(await textInHash(hash.slice(0, hash.length / 2))).toBeNull()
  expect(await textInHash(`${SHARED}%%%`)).toBeNull()
  expect(await textInHash(`${SHARED}AAAA`)).toBeNull()
  const bomb = deflateRawSync(Buffer.alloc(50_000_000, 32)).toString('base64url')
  expect(await textInHash(SHARED + bomb)).toBeNull()
})
