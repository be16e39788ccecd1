import { finding, inTitle, wordsAt } from '../parts/finding'
import { isUnquantified } from '../parts/key-result-reading'
import { withRangeToFill } from '../parts/with-range-to-fill'
import { vagueAmounts } from '../text/wording/vagueness'
import type { Rule } from '../types'

/** "Significantly more" is a number that nobody has looked up yet. */
export const keyResultWithoutVagueAmount: Rule = {
  id: 'R25',
  name: 'keyResultWithoutVagueAmount',
  meta: {
    category: 'keyResult',
    level: 'warn',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['vague'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: { en: ['The method: quantifiable key results'], zh: ['方法：关键结果可以量化'] },
    good: [
      { locale: 'en', stage: 'draft', outline: 'K Significantly more replies: 30 a day' },
      { locale: 'zh', stage: 'draft', outline: 'K 投诉大幅下降，每月少于5起' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'K Reply significantly faster' },
      { locale: 'zh', stage: 'draft', outline: 'K 投诉大幅下降' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    const vague = vagueAmounts(reading)
    if (vague.length === 0 || !isUnquantified(node, reading)) return
    const ranges = inTitle(reading, vague)
    yield finding('vague', {
      data: { words: wordsAt(node.title, ranges) },
      field: 'metric',
      ranges,
      evidence: node.title,
    })
  },
  remedies: {
    writeTarget: {
      type: 'write',
      withDetails: true,
      title: (node, _finding, { document }) => withRangeToFill(node, document),
    },
    setTarget: { type: 'open', commandId: 'view.focusField' },
  },
}
