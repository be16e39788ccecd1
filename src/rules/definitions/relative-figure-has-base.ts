import { finding, inTitle, wordsAt } from '../parts/finding'
import { isReadable, isRelativeWithoutBase } from '../parts/key-result-reading'
import { relativeFigures } from '../text/figures/relative-figures'
import type { Rule } from '../types'

/** Twice nothing is nothing: a figure that compares needs what it compares with. */
export const relativeFigureHasBase: Rule = {
  id: 'R27',
  name: 'relativeFigureHasBase',
  meta: {
    category: 'keyResult',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['noBase'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['Roobrick: from 25 % to 50 %, not twice'],
      zh: ['Roobrick：写“从 25% 到 50%”，不写“翻倍”'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'K Conversion up by 30% {metric=24..31 %}' },
      { locale: 'en', stage: 'draft', outline: 'K Conversion from 24% to 31%' },
      { locale: 'en', stage: 'draft', outline: 'K Conversion 24%-31%' },
      { locale: 'zh', stage: 'draft', outline: 'K 转化率从24%提升到31%' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'K Conversion up by 30%' },
      { locale: 'en', stage: 'draft', outline: 'K Bounce rate of the home page -50%' },
      { locale: 'zh', stage: 'draft', outline: 'K 转化率提升30%' },
      { locale: 'zh', stage: 'draft', outline: 'K 注册转化率+30%' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    if (!isReadable(node, reading) || !isRelativeWithoutBase(node, reading)) return
    const ranges = inTitle(reading, relativeFigures(reading))
    yield finding('noBase', {
      data: { words: wordsAt(node.title, ranges) },
      field: 'metric',
      ranges,
      evidence: node.title,
    })
  },
  remedies: { setBaseline: { type: 'open', commandId: 'view.focusField' } },
}
