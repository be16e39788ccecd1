import { existsSync, readFileSync } from 'node:fs'

const folder = new URL('../../../shared/okr-corpus/', import.meta.url)
const read = (name) => readFileSync(new URL(name, folder), 'utf8')

/** Public OKRs with hand labels, kept beside the repository; null where they are not. */
export function readCorpus() {
  if (!existsSync(new URL('dev.jsonl', folder))) return null
  return {
    sets: read('dev.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
    labels: JSON.parse(read('labels-dev.json')),
  }
}

const madeUp = new URL('../fixtures/made-up-cases.jsonl', import.meta.url)

/** Made-up sentences and links with labels; they stand for kinds of errors. */
export function readMadeUpCases() {
  return readFileSync(madeUp, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
