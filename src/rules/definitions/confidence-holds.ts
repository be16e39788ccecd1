import { checkInsUpTo } from '../../domain'
import { finding } from '../parts/finding'
import { park } from '../parts/remedies/common-remedies'
import type { Rule } from '../types'

/** Confidence that falls, or has fallen low, asks for a change while there is time for one. */
export const confidenceHolds: Rule = {
  id: 'R31',
  name: 'confidenceHolds',
  meta: {
    category: 'review',
    level: 'warn',
    stage: 'run',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['falling', 'low'],
    options: { low: { value: 3, min: 1, max: 10 } },
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: watch how confidence moves', 'open-okr: low confidence is everyone’s business'],
      zh: ['方法：关注信心值的变化', 'open-okr：信心低是大家的事'],
    },
    good: [
      {
        locale: 'en',
        stage: 'run',
        outline: 'K Ten shops {confidence=6; checkIns=2026-12-14/5 2026-12-21/4 2026-12-28/6}',
      },
      { locale: 'zh', stage: 'run', outline: 'K 十家门店 {confidence=5}' },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'run',
        outline: 'K Ten shops {confidence=5; checkIns=2026-12-14/8 2026-12-21/6 2026-12-28/5}',
      },
      { locale: 'zh', stage: 'run', outline: 'K 十家门店 {confidence=2}' },
    ],
  },
  *check(node, { document, today, option }) {
    const history = checkInsUpTo(document, node.id, today).flatMap(({ confidence }) =>
      confidence === null ? [] : [confidence],
    )
    const about = { field: 'confidence', evidence: [...history, node.confidence].join(' ') }
    const [first, second, third] = history.slice(-3)
    if (node.confidence !== null && node.confidence <= option('low'))
      yield finding('low', { ...about, data: { confidence: node.confidence } })
    else if (
      first !== undefined &&
      second !== undefined &&
      third !== undefined &&
      first > second &&
      second > third
    )
      yield finding('falling', { ...about, data: { first, last: third } })
  },
  remedies: {
    rewrite: { type: 'open', commandId: 'node.edit' },
    setTarget: { type: 'open', commandId: 'view.focusField', field: 'metric' },
    park,
  },
}
