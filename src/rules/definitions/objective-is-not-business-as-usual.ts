import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import { finding, inTitle, wordsAt } from '../parts/finding'
import { anyOf, findAll } from '../text/spans'
import type { Rule } from '../types'

const USUAL = new RegExp(
  String.raw`(?<=^\s*)(?:${anyOf(en.businessAsUsual)}\b|${anyOf(zh.businessAsUsual)})`,
  'gu',
)

/** What merely goes on needs watching, not an objective. */
export const objectiveIsNotBusinessAsUsual: Rule = {
  id: 'R15',
  name: 'objective-is-not-business-as-usual',
  meta: {
    category: 'objective',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['objective'],
    scope: 'node',
    messages: ['usual'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: OKR is no KPI', 'Google re:Work'],
      zh: ['方法：OKR 不是 KPI', 'Google re:Work'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'O Make support a reason to stay with us' },
      { locale: 'zh', stage: 'draft', outline: 'O 让服务成为客户留下来的理由' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'O Maintain the present level of service' },
      { locale: 'zh', stage: 'draft', outline: 'O 维持现有的服务水平' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    const ranges = inTitle(reading, findAll(USUAL, reading.text))
    if (ranges.length === 0) return
    yield finding('usual', {
      data: { words: wordsAt(node.title, ranges) },
      field: 'title',
      ranges,
      evidence: node.title,
    })
  },
  remedies: { rewrite: { type: 'open', commandId: 'view.focusField' } },
}
