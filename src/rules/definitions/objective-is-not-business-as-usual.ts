import { finding, inTitle, wordsAt } from '../parts/finding'
import { objectivesBeside, objectiveToHealthMetrics } from '../parts/health-metrics'
import { usualIn } from '../text/wording/vagueness'
import type { Rule } from '../types'

/** What merely goes on needs watching, not an objective. */
export const objectiveIsNotBusinessAsUsual: Rule = {
  id: 'R15',
  name: 'objective-is-not-business-as-usual',
  meta: {
    category: 'objective',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['objective'],
    scope: 'parent',
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
      {
        locale: 'en',
        stage: 'draft',
        outline:
          'B A loved shop\n  O Keep the service as it is\n    K Nine of ten calls answered\n  O Be a service people talk about',
      },
      { locale: 'zh', stage: 'draft', outline: 'O 维持现有的服务水平' },
    ],
  },
  *check(node, { document, sentence }) {
    const reading = sentence(node.title)
    const ranges = inTitle(reading, usualIn(reading))
    if (ranges.length === 0) return
    yield finding('usual', {
      data: { words: wordsAt(node.title, ranges) },
      field: 'title',
      ranges,
      evidence: node.title,
      remedies: objectivesBeside(document, node).length > 0 ? ['toHealthMetrics', 'rewrite'] : ['rewrite'],
    })
  },
  remedies: {
    toHealthMetrics: objectiveToHealthMetrics,
    rewrite: { type: 'open', commandId: 'node.edit' },
  },
}
