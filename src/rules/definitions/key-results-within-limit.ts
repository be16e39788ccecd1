import { convertKind, moveNodes, type NodeId } from '../../domain'
import { finding } from '../parts/finding'
import { childrenOf, idsAsEvidence } from '../parts/family'
import { inOneStep } from '../parts/mend'
import { groupLast, parkLast, parkLeastEffort, remediesFor } from '../parts/surplus'
import type { Remedy, Rule } from '../types'

/** The key results over the limit become actions of the last one within it. */
const turnIntoActions: Remedy = {
  type: 'fix',
  singly: true,
  run: (node, _finding, { document, option }) => {
    const keyResults = childrenOf(document, node.id, 'keyResult').map(({ id }) => id)
    const [last] = keyResults.slice(option('limit') - 1)
    const ids: readonly NodeId[] = keyResults.slice(option('limit'))
    if (last === undefined) return null
    return inOneStep(
      document,
      (map) => moveNodes(map, { ids, parentId: last }),
      (map) => convertKind(map, { ids, kind: 'action' }),
    )
  },
}

/** An objective carries at most four key results. */
export const keyResultsWithinLimit: Rule = {
  id: 'R03',
  name: 'key-results-within-limit',
  meta: {
    category: 'structure',
    level: 'warn',
    stage: 'brainstorm',
    appliesTo: ['objective'],
    scope: 'children',
    messages: ['tooMany'],
    options: { limit: { value: 4, least: 1, most: 20 } },
    onByDefault: true,
  },
  docs: {
    sources: {
      en: [
        'The method: do subtraction',
        'Microsoft Viva Goals: at most five',
        'C. Wodtke, Radical Focus: at most three',
      ],
      zh: ['方法：做减法', 'Microsoft Viva Goals：最多五个', 'C. Wodtke《Radical Focus》：最多三个'],
    },
    good: [
      {
        locale: 'en',
        stage: 'brainstorm',
        outline: 'O A habit\n  K Sign-ups\n  K Return visits\n  K Referrals\n  K Reviews',
      },
      { locale: 'zh', stage: 'brainstorm', outline: 'O 养成习惯\n  K 注册\n  K 回访\n  K 推荐\n  K 好评' },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'brainstorm',
        outline: 'O A habit\n  K Sign-ups\n  K Return visits\n  K Referrals\n  K Reviews\n  K Press',
      },
      {
        locale: 'zh',
        stage: 'brainstorm',
        outline: 'O 养成习惯\n  K 注册\n  K 回访\n  K 推荐\n  K 好评\n  K 报道',
      },
    ],
  },
  *check(node, { document, option }) {
    const keyResults = childrenOf(document, node.id, 'keyResult')
    const limit = option('limit')
    if (keyResults.length <= limit) return
    yield finding('tooMany', {
      data: { count: keyResults.length, limit, surplus: keyResults.length - limit },
      related: keyResults.slice(limit).map(({ id }) => id),
      evidence: idsAsEvidence(keyResults),
      remedies: remediesFor(keyResults, ['parkLeastEffort', 'parkLast', 'groupLast', 'turnIntoActions']),
    })
  },
  remedies: {
    parkLeastEffort: parkLeastEffort('keyResult'),
    parkLast: parkLast('keyResult'),
    groupLast: groupLast('keyResult', 0),
    turnIntoActions,
  },
}
