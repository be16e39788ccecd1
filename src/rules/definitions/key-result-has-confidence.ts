import { setNodeFields } from '../../domain'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import type { Rule } from '../types'

/** Confidence starts at five of ten and is watched from there. */
export const keyResultHasConfidence: Rule = {
  id: 'R30',
  name: 'keyResultHasConfidence',
  meta: {
    category: 'people',
    level: 'warn',
    stage: 'commit',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['missing'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: confidence from five of ten', 'C. Wodtke, Radical Focus'],
      zh: ['方法：信心值从 5/10 开始', 'C. Wodtke《Radical Focus》'],
    },
    good: [
      { locale: 'en', stage: 'commit', outline: 'K Ten pilot customers {confidence=5}' },
      { locale: 'zh', stage: 'commit', outline: 'K 签约十家试点客户 {confidence=5}' },
    ],
    bad: [
      { locale: 'en', stage: 'commit', outline: 'K Ten pilot customers' },
      { locale: 'zh', stage: 'commit', outline: 'K 签约十家试点客户' },
    ],
  },
  *check(node) {
    if (node.confidence === null)
      yield finding('missing', { field: 'confidence', evidence: '', missing: 'confidence' })
  },
  remedies: {
    setFive: {
      type: 'fix',
      run: (node, _finding, { document }) =>
        combineOperations(document, (map) =>
          setNodeFields(map, { ids: [node.id], fields: { confidence: 5 } }),
        ),
    },
  },
}
