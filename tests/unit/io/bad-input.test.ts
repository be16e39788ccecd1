import { describe, expect, test } from 'vitest'
import { checkInvariants, createLiveDocument, EXPORT_FORMATS, type ExportFormat } from '../../../src/domain'
import { readFile, writtenFormat, type WrittenFormat } from '../../../src/io'
import { action, bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { createFakeClock } from '../../support/fakes'
import { readContext } from './support'

/** The formats that are written and read again. */
const BOTH_WAYS = EXPORT_FORMATS.filter(isBothWays)

function isBothWays(format: ExportFormat): format is WrittenFormat {
  return !['svg', 'png', 'handOut', 'calendar'].includes(format)
}

const map = okr(
  bigObjective(
    'Grow',
    objective('触达 <script>alert(1)</script>', keyResult('Ten shops', { metric: range(3, 10), note: 'javascript:alert(1)' }, action('Call'))),
    objective('Care & [share](javascript:alert(2))', keyResult('Calm queues')),
  ),
) // prettier-ignore

async function written(format: WrittenFormat): Promise<Uint8Array> {
  const { write } = await writtenFormat(format).load()
  const file = write(map, { clock: createFakeClock() })
  return typeof file === 'string' ? new TextEncoder().encode(file) : file
}

describe.each(BOTH_WAYS)('a file of the format %s', (format) => {
  test('that was cut off anywhere is refused by name, or what is left of it is sound', async () => {
    const bytes = await written(format)
    for (const share of [0.1, 0.35, 0.6, 0.85, 0.99]) {
      const read = await readFile(bytes.subarray(0, Math.floor(bytes.length * share)), readContext('cut'))
      if (read.ok) expect(checkInvariants(createLiveDocument(read.value.content))).toEqual([])
      else expect(read.error.code).toMatch(/^(truncated|invalid|notOurs|notText|empty)$/)
    }
  })

  test('is told whatever its name says', async () => {
    const bytes = await written(format)
    const formats = await Promise.all(
      ['plan.xlsx', 'plan.mm', 'plan.okr.json', 'photo.png', ''].map(async (name) => {
        const read = await readFile(bytes, readContext(name))
        return read.ok ? read.value.format : read.error.code
      }),
    )
    expect(new Set(formats).size).toBe(1)
  })
})

/** So many cards, a line each. */
const MANY = 250_000
const DEEP = 20_000

describe('more than a map holds', () => {
  test.each([
    ['Markdown', `# Grow\n${'- a\n'.repeat(MANY)}`],
    ['OPML', `<opml version="2.0"><body>${'<outline text="a"/>'.repeat(MANY)}</body></opml>`],
    ['Mermaid', `mindmap\n  Grow\n${'    a\n'.repeat(MANY)}`],
  ])('250,000 cards as %s are refused by their number', async (_, text) => {
    const read = await readFile(new TextEncoder().encode(text), readContext('many'))
    expect(read).toMatchObject({ ok: false, error: { code: 'tooMany' } })
  })

  test.each([
    ['OPML', `<opml version="2.0"><body>${'<outline text="a">'.repeat(DEEP)}${'</outline>'.repeat(DEEP)}</body></opml>`],
    ['FreeMind', `<map version="1.0.1">${'<node TEXT="a">'.repeat(DEEP)}${'</node>'.repeat(DEEP)}</map>`],
    ['HTML', `<html><body>${'<ul><li>a'.repeat(DEEP)}</body></html>`],
  ])('20,000 levels as %s are refused without a stack that overflows', async (_, text) => {
    const read = await readFile(new TextEncoder().encode(text), readContext('deep'))
    expect(read).toMatchObject({ ok: false, error: { code: 'tooDeep' } })
  })
}) // prettier-ignore
