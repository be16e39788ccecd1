import { expect, it, vi } from 'vitest'
import { createLiveDocument } from '../../../src/domain'
import { jsonCodec } from '../../../src/io/json/json-codec'
import { createRuleEngine } from '../../../src/rules'
import { readSentence } from '../../../src/rules/text/sentence/sentence'
import { seededMapFile } from '../../bench/seeded-map.mjs'
import { TODAY } from '../../support/rule-tester'
import { previewOf, readTextWith } from '../io/support'

vi.mock(import('../../../src/rules/text/sentence/sentence'), async (load) => {
  const original = await load()
  return { ...original, readSentence: vi.fn(original.readSentence) }
})

const readings = vi.mocked(readSentence)

/** Checks a seeded map in slices, as an editor does; answers with the titles that were read more than once. */
function titlesReadAgain(count: number): readonly string[] {
  const { content } = previewOf(readTextWith(jsonCodec, seededMapFile(count)))
  let now = 0
  const clock = { now: () => (now += 1), today: () => TODAY }
  const engine = createRuleEngine({ document: createLiveDocument(content), clock })
  readings.mockClear()
  while (engine.pending > 0) engine.work(40)
  const titles = new Set(content.nodes.map(({ title }) => title))
  const read = readings.mock.calls.map(([title]) => title).filter((title) => titles.has(title))
  expect(new Set(read).size).toBeGreaterThan(count / 2)
  return read.filter((title, index) => read.indexOf(title) !== index)
}

// Rules that compare a node with its peers read all their titles: a cache too small for the map makes that superlinear.
it.each([1000, 4000])('the first check of %i nodes reads no title more than once', (count) => {
  expect(titlesReadAgain(count)).toEqual([])
})
