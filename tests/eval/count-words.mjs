import { writeFileSync } from 'node:fs'
import { load } from './bundle.mjs'
import { readCorpus } from './corpus.mjs'

/**
 * Writes src/rules/link/data/word-counts.ts anew: in how many texts of the corpus each word occurs. Words that occur in
 * one text only, or only in the real OKRs of one organisation, are left out.
 */
const corpus = readCorpus()
if (corpus === null) {
  console.log('The corpus is not here: nothing is counted.')
  process.exit()
}
const { distinctiveWords } = await load('distinctive-words.ts')

const counts = new Map()
const texts = new Set()
for (const { objective, keyResults, org, kind } of corpus.sets)
  for (const text of [objective, ...keyResults])
    for (const word of distinctiveWords(text)) {
      const known = counts.get(word) ?? { texts: new Set(), homes: new Set() }
      known.texts.add(text)
      known.homes.add(kind === 'example' ? 'examples' : org)
      counts.set(word, known)
      texts.add(text)
    }

const byCount = new Map()
for (const [word, known] of counts) {
  const common = known.homes.size > 1 || known.homes.has('examples')
  if (known.texts.size < 2 || !common || /[\s'’]/u.test(word)) continue
  byCount.set(known.texts.size, [...(byCount.get(known.texts.size) ?? []), word])
}

const lines = [...byCount]
  .sort(([a], [b]) => a - b)
  .map(([count, words]) => `    ${count}: '${words.sort().join(' ')}',`)
writeFileSync(
  new URL('../../src/rules/link/data/word-counts.ts', import.meta.url),
  [
    "import type { WordCounts } from '../types'",
    '',
    '/** Counted in public OKRs by tests/eval/count-words.mjs. */',
    'export const wordCounts: WordCounts = {',
    `  texts: ${texts.size},`,
    '  words: {',
    ...lines,
    '  },',
    '}',
    '',
  ].join('\n'),
)
console.log(`${[...byCount.values()].flat().length} words of ${texts.size} texts.`)
