import { en } from '../../lexicon/en'
import { zh } from '../../lexicon/zh'
import { anyOf, findAll, type TextRange } from '../sentence/spans'
import type { Sentence } from '../sentence/sentence'
import { stem } from '../sentence/tokens'

const OUTCOME = new RegExp(String.raw`\b${anyOf(en.outcomeNouns)}\b|${anyOf(zh.outcomeNouns)}`, 'gu')

/** Says how something is measured, or whose it is, but not what. */
const GENERIC = new RegExp(
  String.raw`^(?:${anyOf(en.genericOutcomes, en.beneficiaries, zh.genericOutcomes, zh.beneficiaries)})$`,
  'u',
)

/** Where a sentence names what changes when work succeeds: revenue, retention, 留存率. */
export function outcomesIn({ text }: Sentence): TextRange[] {
  return findAll(OUTCOME, text)
}

/** The outcomes that a sentence names, each in one form; words that go with any outcome are left out. */
export function outcomeNamesIn(sentence: Sentence): ReadonlySet<string> {
  const names = outcomesIn(sentence).map(({ start, end }) => sentence.text.slice(start, end))
  return new Set(names.filter((name) => !GENERIC.test(name)).map(stem))
}

/** Do two sentences name the same outcome? */
export function shareOutcome(a: Sentence, b: Sentence): boolean {
  const there = outcomeNamesIn(b)
  return [...outcomeNamesIn(a)].some((name) => there.has(name))
}
