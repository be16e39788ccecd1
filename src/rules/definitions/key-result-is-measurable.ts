import { setNodeFields } from '../../domain'
import { finding } from '../parts/finding'
import { isUnquantified } from '../parts/key-result-reading'
import { inOneStep } from '../parts/mend'
import { phrasesFor } from '../parts/phrases-for'
import { measurable } from '../text/measurable'
import type { Rule } from '../types'

/** A key result says by time, quantity or quality when it is reached. */
export const keyResultIsMeasurable: Rule = {
  id: 'R21',
  name: 'key-result-is-measurable',
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
      { locale: 'en', stage: 'draft', outline: 'K Set up a points scheme for users' },
      { locale: 'zh', stage: 'draft', outline: 'K 加强团队协作' },
      { locale: 'zh', stage: 'draft', outline: 'K 建立用户积分制度' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    if (!isUnquantified(node, reading)) return
    yield finding(measurable(reading) === 'n' ? 'vague' : 'noTarget', {
      field: 'metric',
      evidence: node.title,
    })
  },
  remedies: {
    writeTarget: {
      type: 'write',
      withDetails: true,
      title: (node, _finding, { document }) => `${node.title.trim()}${phrasesFor(document, node).span}`,
    },
    setTarget: { type: 'open', commandId: 'view.focusField' },
    makeMilestone: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document }) =>
        inOneStep(document, (map) =>
          setNodeFields(map, {
            ids: [node.id],
            fields: { metric: { type: 'milestone', reached: node.done } },
          }),
        ),
    },
  },
}
