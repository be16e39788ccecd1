import { en } from '../../lexicon/en'
import { zh } from '../../lexicon/zh'
import { anyOf, findAll, type TextRange } from '../sentence/spans'
import type { Sentence } from '../sentence/sentence'

const LABEL = /^[^:]{1,40}:\s*/u
/** A destination says where to. */
const DESTINATIONS = ['be', 'become', 'stay', 'keep']
const MOVER = new RegExp(String.raw`^\s*(?!${anyOf(DESTINATIONS)}\b)${anyOf(en.vagueMovers)}\b`, 'u')
const EN_CONTENT = new RegExp(String.raw`\b${anyOf(en.outcomeNouns, en.beneficiaries)}\b`, 'u')
const ZH_MOVER = new RegExp(String.raw`^\s*${anyOf(zh.vagueAmounts)}*${anyOf(zh.vagueMovers)}`, 'u')
const ZH_GENERIC = new RegExp(anyOf(zh.genericNouns), 'u')
const ZH_GENERIC_LAST = new RegExp(String.raw`${anyOf(zh.genericNouns)}\s*$`, 'u')
const ZH_IN_MOTION = new RegExp(String.raw`^[\p{Script=Han}的]+${anyOf(zh.motions)}\s*$`, 'u')
const AMOUNT = new RegExp(String.raw`\b${anyOf(en.vagueAmounts)}\b|${anyOf(zh.vagueAmounts)}`, 'gu')
const USUAL = new RegExp(
  String.raw`(?<=^\s*)(?:${anyOf(en.businessAsUsual)}\b|${anyOf(zh.businessAsUsual)})`,
  'gu',
)
const STOP_WORDS: ReadonlySet<string> = new Set(en.stopWords)

const FEW_WORDS = 4
const FEW_CHARACTERS = 10
/** A whole phrase of which only the last word is general. */
const PHRASE_CHARACTERS = 14

/** Does the sentence only say that something general shall move, without where to or for whom? */
export function isWithoutDirection({ text, language }: Sentence): boolean {
  const said = text.replace(LABEL, '').trim()
  if (language === 'zh') return isChineseWithoutDirection(said)
  if (language !== 'en' || !MOVER.test(said) || EN_CONTENT.test(said)) return false
  return contentWords(said).length <= FEW_WORDS
}

function isChineseWithoutDirection(said: string): boolean {
  if (said.length < FEW_CHARACTERS && ZH_IN_MOTION.test(said)) return true
  if (!ZH_MOVER.test(said)) return false
  if (said.length < FEW_CHARACTERS && ZH_GENERIC.test(said)) return true
  return said.length < PHRASE_CHARACTERS && ZH_GENERIC_LAST.test(said)
}

/** Words that stand where an amount should: significantly, more, 大幅, 尽快. */
export function vagueAmounts({ text }: Sentence): TextRange[] {
  return findAll(AMOUNT, text)
}

/** Words at the start that keep things as they are: maintain, keep, 维持, 保持. */
export function usualIn({ text }: Sentence): TextRange[] {
  return findAll(USUAL, text)
}

function contentWords(text: string): string[] {
  return (text.match(/[\p{L}\p{N}'-]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word))
}
