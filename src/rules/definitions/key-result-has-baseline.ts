import { finding } from '../parts/finding'
import {
  hasBaseline,
  isReadable,
  isRelativeWithoutBase,
  isTask,
  isUnquantified,
} from '../parts/key-result-reading'
import type { Rule } from '../types'

/** Where from and where to: without the first nobody sees how far it is. */
export const keyResultHasBaseline: Rule = {
  id: 'R22',
  name: 'key-result-has-baseline',
  meta: {
    category: 'keyResult',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['missing'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: { en: ['open-okr: KR-2, KR-3', 'OKR Orca'], zh: ['open-okr：KR-2、KR-3', 'OKR Orca'] },
    good: [
      { locale: 'en', stage: 'draft', outline: 'K Retention from 24% to 31%' },
      { locale: 'en', stage: 'draft', outline: 'K Retention of 31% {metric=24..31 %}' },
      { locale: 'zh', stage: 'draft', outline: 'K 留存率从24%提升到31%' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'K Retention of 31%' },
      { locale: 'zh', stage: 'draft', outline: 'K 留存率达到31%' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    if (!isReadable(node, reading) || reading.quantities.length === 0 || hasBaseline(node, reading)) return
    if (isUnquantified(node, reading) || isTask(node, reading) || isRelativeWithoutBase(node, reading)) return
    yield finding('missing', { field: 'metric', evidence: node.title })
  },
  remedies: { setBaseline: { type: 'open', commandId: 'view.focusField' } },
}
