import { finding } from '../parts/finding'
import { isTask, isUnquantified } from '../parts/key-result-reading'
import { makeMilestone } from '../parts/remedies/common-remedies'
import { withRangeToFill } from '../parts/with-range-to-fill'
import { measurable } from '../text/figures/measurable'
import type { Rule } from '../types'

/** A key result says by time, quantity or quality when it is reached. */
export const keyResultIsMeasurable: Rule = {
  id: 'R21',
  name: 'keyResultIsMeasurable',
  meta: {
    category: 'keyResult',
    level: 'warn',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['noTarget', 'vague'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: time, quantity or quality', 'J. Doerr: as measured by'],
      zh: ['方法：时间、数量或质量', 'J. Doerr：以……来衡量'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'K Sign-up conversion from 24% to 31%' },
      { locale: 'en', stage: 'draft', outline: 'K Send the product figures round every week' },
      { locale: 'en', stage: 'draft', outline: 'K Pass the security audit {milestone}' },
      { locale: 'zh', stage: 'draft', outline: 'K 注册转化率从24%提升到31%' },
      { locale: 'zh', stage: 'draft', outline: 'K 全年零安全事故' },
      { locale: 'zh', stage: 'draft', outline: 'K 每月举办一次读书会' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'K Improve cooperation between the teams' },
      { locale: 'en', stage: 'draft', outline: 'K Raise satisfaction with our service' },
      { locale: 'en', stage: 'draft', outline: 'K Eliminate double bookings' },
      { locale: 'zh', stage: 'draft', outline: 'K 团队协作能力增强' },
      { locale: 'zh', stage: 'draft', outline: 'K 减少客户投诉' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    // What is a task is asked once, for a result and its target together.
    if (!isUnquantified(node, reading) || isTask(node, reading)) return
    yield finding(measurable(reading) === 'n' ? 'vague' : 'noTarget', {
      field: 'metric',
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
    makeMilestone,
  },
}
