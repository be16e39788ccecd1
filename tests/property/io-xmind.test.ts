import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readFile } from '../../src/io'
import { xmindCodec } from '../../src/io/xmind/xmind-codec'
import { previewOf, readContext } from '../unit/io/support'
import { carriedContent } from './io-arbitraries'
import { carried } from './support/carried'

test('XMind loses nothing that it promises', async () => {
  await fc.assert(
    fc.asyncProperty(carriedContent, async (content) => {
      const preview = previewOf(await readFile(xmindCodec.write(content), readContext('plan.xmind')))
      expect(preview.format).toBe('xmind')
      expect(carried(preview.content)).toEqual(carried(content))
      expect(preview.losses).toEqual([])
    }),
    { seed: 31, numRuns: 200 },
  )
})

test('XMind reading answers whatever bytes are changed', async () => {
  await fc.assert(
    fc.asyncProperty(carriedContent, fc.nat(), fc.nat(255), async (content, at, byte) => {
      const bytes = xmindCodec.write(content)
      bytes[at % bytes.length] = byte
      const result = await readFile(bytes, readContext('plan.xmind'))
      expect(result.ok || result.error.code).toMatchObject(result.ok ? true : expect.any(String))
    }),
    { seed: 32, numRuns: 200 },
  )
})

test('an archive that XMind opens: content, metadata, manifest', () => {
  fc.assert(
    fc.property(carriedContent, (content) => {
      const files = unzipSync(xmindCodec.write(content))
      expect(Object.keys(files).sort()).toEqual(['content.json', 'manifest.json', 'metadata.json'])
      for (const file of Object.values(files))
        expect(typeof JSON.parse(new TextDecoder().decode(file))).toBe('object')
    }),
    { seed: 33, numRuns: 20 },
  )
})
