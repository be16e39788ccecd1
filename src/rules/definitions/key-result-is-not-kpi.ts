import { setNodeFields } from '../../domain'
import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import { finding, inTitle, wordsAt } from '../parts/finding'
import { inOneStep } from '../parts/mend'
import { anyOf, findAll } from '../text/spans'
import type { Rule } from '../types'

const USUAL = new RegExp(
  String.raw`(?<=^\s*)(?:${anyOf(en.businessAsUsual)}\b|${anyOf(zh.businessAsUsual)})`,
  'gu',
)
const MEASURE = new RegExp(String.raw`\b${anyOf(en.outcomeNouns)}\b|${anyOf(zh.outcomeNouns)}`, 'u')

/** What shall only stay as it is keeps watch over the others; it moves nothing itself. */
export const keyResultIsNotKpi: Rule = {
  id: 'R36',
  name: 'key-result-is-not-kpi',
  meta: {
    category: 'keyResult',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['kpi'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: OKR is about the way, KPI about the number'],
      zh: ['方法：OKR 看方向，KPI 看数字'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'K Keep churn below 2% {role=guard}' },
      { locale: 'en', stage: 'draft', outline: 'K Churn from 4% to 2%' },
      { locale: 'zh', stage: 'draft', outline: 'K 流失率从4%降低到2%' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'K Keep churn below 2%' },
      { locale: 'zh', stage: 'draft', outline: 'K 保持流失率不超过2%' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    if (node.role === 'guard' || !MEASURE.test(reading.text)) return
    const ranges = inTitle(reading, findAll(USUAL, reading.text))
    if (ranges.length === 0) return
    yield finding('kpi', {
      data: { words: wordsAt(node.title, ranges) },
      field: 'title',
      ranges,
      evidence: node.title,
    })
  },
  remedies: {
    markGuard: {
      type: 'fix',
      run: (node, _finding, { document }) =>
        inOneStep(document, (map) => setNodeFields(map, { ids: [node.id], fields: { role: 'guard' } })),
    },
  },
}
