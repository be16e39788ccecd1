import { childrenOf, idsAsEvidence } from '../parts/family'
import { finding } from '../parts/finding'
import type { Rule } from '../types'

/** When all key results have come true, the objective has. Only people can say whether it would. */
export const keyResultsSuffice: Rule = {
  id: 'R39',
  name: 'key-results-suffice',
  meta: {
    category: 'link',
    level: 'ask',
    stage: 'commit',
    appliesTo: ['objective'],
    scope: 'children',
    messages: ['enough'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: { en: ['Feishu OKR', 'Roobrick'], zh: ['飞书 OKR', 'Roobrick'] },
    good: [
      { locale: 'en', stage: 'draft', outline: 'O A habit\n  K Ten shops\n  K NPS of 40' },
      { locale: 'zh', stage: 'draft', outline: 'O 养成习惯\n  K 十家门店\n  K NPS达到40' },
    ],
    bad: [
      { locale: 'en', stage: 'commit', outline: 'O A habit\n  K Ten shops\n  K NPS of 40' },
      { locale: 'zh', stage: 'commit', outline: 'O 养成习惯\n  K 十家门店\n  K NPS达到40' },
    ],
  },
  *check(node, { document }) {
    const keyResults = childrenOf(document, node.id, 'keyResult')
    if (keyResults.length > 0)
      yield finding('enough', {
        data: { objective: node.title, count: keyResults.length },
        related: keyResults.map(({ id }) => id),
        evidence: [node.title, idsAsEvidence(keyResults)].join('\n'),
      })
  },
  remedies: { addMissing: { type: 'open', commandId: 'node.addChild' } },
}
