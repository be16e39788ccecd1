import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import { finding } from '../parts/finding'
import { phrasesFor } from '../parts/phrases-for'
import { anyOf } from '../text/sentence/spans'
import { isWithoutDirection, usualIn } from '../text/wording/vagueness'
import type { Remedy, Rule } from '../types'

const SPARK = new RegExp(
  String.raw`\b${anyOf(en.destinations, en.beneficiaries)}\b|${anyOf(zh.destinations, zh.beneficiaries)}`,
  'u',
)

/** A mission, not a report line: does it make anyone want to get up in the morning? No machine can tell. */
export const objectiveInspires: Rule = {
  id: 'R14',
  name: 'objectiveInspires',
  meta: {
    category: 'objective',
    level: 'ask',
    stage: 'draft',
    appliesTo: ['objective'],
    scope: 'node',
    messages: ['flat'],
    options: {},
    onByDefault: false,
  },
  docs: {
    sources: {
      en: ['The method: a mission statement, clear and inspiring'],
      zh: ['方法：像使命一样，清楚而鼓舞人心'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'O Be the workshop that customers tell their friends about' },
      { locale: 'zh', stage: 'draft', outline: 'O 成为客户愿意向朋友推荐的工坊' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'O Optimise the internal process landscape' },
      { locale: 'zh', stage: 'draft', outline: 'O 优化内部流程管理' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    if (node.title.trim() === '' || reading.language === 'other' || SPARK.test(reading.text)) return
    if (!isWithoutDirection(reading) && usualIn(reading).length === 0) return
    yield finding('flat', { field: 'title', evidence: node.title })
  },
  remedies: {
    become: beginning('become'),
    forWhom: beginning('forWhom'),
    willBe: beginning('willBe'),
  },
}

/** Begins the objective anew with a sentence to be filled in. */
function beginning(name: 'become' | 'forWhom' | 'willBe'): Remedy {
  return { type: 'write', title: (node, _finding, { document }) => phrasesFor(document, node)[name] }
}
