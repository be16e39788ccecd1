import { optionOf } from '../engine/settings'
import { finding } from '../parts/finding'
import { childrenOf, idsAsEvidence } from '../parts/family'
import { parkLast, parkLeastEffort, remediesFor } from '../parts/surplus'
import { objectivesWithinLimit } from './objectives-within-limit'
import type { Rule } from '../types'

/** Three objectives are already good; between that and the limit a quiet word is enough. */
export const objectivesWithinFocus: Rule = {
  id: 'R02',
  name: 'objectivesWithinFocus',
  meta: {
    category: 'structure',
    level: 'advise',
    stage: 'brainstorm',
    appliesTo: ['bigObjective'],
    scope: 'children',
    messages: ['manyForFocus'],
    options: { focus: { value: 3, min: 1, max: 20 } },
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: three are already good', 'C. Wodtke, Radical Focus'],
      zh: ['方法：三个就已经很好', 'C. Wodtke《Radical Focus》'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'B A loved product\n  O Speed\n  O Trust\n  O Delight' },
      { locale: 'zh', stage: 'draft', outline: 'B 受人喜爱的产品\n  O 快速\n  O 可信\n  O 惊喜' },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'draft',
        outline: 'B A loved product\n  O Speed\n  O Trust\n  O Delight\n  O Reach',
      },
      { locale: 'zh', stage: 'draft', outline: 'B 受人喜爱的产品\n  O 快速\n  O 可信\n  O 惊喜\n  O 触达' },
    ],
  },
  *check(node, { document, option }) {
    const objectives = childrenOf(document, node.id, 'objective')
    const focus = option('focus')
    const limit = optionOf(objectivesWithinLimit, document.meta, 'limit')
    if (objectives.length <= focus || objectives.length > limit) return
    yield finding('manyForFocus', {
      data: { count: objectives.length, focus, surplus: objectives.length - focus },
      related: objectives.slice(focus).map(({ id }) => id),
      evidence: idsAsEvidence(objectives),
      remedies: remediesFor(objectives, ['prioritise', 'parkLeastEffort', 'parkLast']),
    })
  },
  remedies: {
    prioritise: { type: 'open', commandId: 'map.prioritise' },
    parkLeastEffort: parkLeastEffort('objective'),
    parkLast: parkLast('objective'),
  },
}
