import type { DocumentReader, NodeId, NodeRecord } from '../../domain'
import { optionOf } from '../engine/settings'
import { finding, NAMED_BY_CHANGE } from '../parts/finding'
import { childrenOf, idsAsEvidence } from '../parts/family'
import { isTask } from '../parts/key-result-reading'
import { groupLast, lastOf, parkLast, parkLeastEffort, remediesFor, turnInto } from '../parts/surplus'
import { hasAmount } from '../text/figures/amounts'
import type { Rule, RuleContext } from '../types'

/** Key results that are work to be done rather than results. */
function tasksOf(keyResults: readonly NodeRecord[], sentence: RuleContext['sentence']): NodeRecord[] {
  return keyResults.filter((each) => isTask(each, sentence(each.title)))
}

/** An objective carries at most four key results. */
export const keyResultsWithinLimit: Rule = {
  id: 'R03',
  name: 'keyResultsWithinLimit',
  meta: {
    category: 'structure',
    level: 'warn',
    stage: 'brainstorm',
    appliesTo: ['objective'],
    scope: 'children',
    messages: ['tooMany'],
    options: { limit: { value: 4, min: 1, max: 20 } },
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
        outline:
          'O A habit\n  K 90 sign-ups\n  K 40 return visits\n  K 9 referrals\n  K 5 reviews\n  K 3 prizes',
      },
      {
        locale: 'en',
        stage: 'brainstorm',
        outline:
          'O A habit\n  K Launch the app\n  K 40 return visits\n  K 9 referrals\n  K 5 reviews\n  K Print a poster',
      },
      {
        locale: 'zh',
        stage: 'brainstorm',
        outline: 'O 养成习惯\n  K 注册\n  K 回访\n  K 推荐\n  K 好评\n  K 报道',
      },
    ],
  },
  *check(node, { document, option, sentence }) {
    const keyResults = childrenOf(document, node.id, 'keyResult')
    const limit = option('limit')
    const surplus = keyResults.length - limit
    if (surplus <= 0) return
    yield finding('tooMany', {
      data: { ...NAMED_BY_CHANGE, count: keyResults.length, limit, surplus },
      related: keyResults.slice(limit).map(({ id }) => id),
      evidence: idsAsEvidence(keyResults),
      remedies: remediesFor(keyResults, [
        ...intoActions(keyResults, surplus, sentence),
        'parkLeastEffort',
        'parkLast',
        'groupLast',
      ]),
    })
  },
  remedies: {
    parkLeastEffort: parkLeastEffort('keyResult'),
    parkLast: parkLast('keyResult'),
    groupLast: groupLast('keyResult', 0),
    turnTasksIntoActions: turnInto('keyResult', {
      kind: 'action',
      surplus: (keyResults, count, { sentence }) => lastOf(tasksOf(keyResults, sentence), count),
    }),
    turnIntoActions: turnInto('keyResult', { kind: 'action', surplus: lastOf }),
  },
}

/** Tasks become actions, or else the last ones where these have no amount: a measured result is none. */
function intoActions(
  keyResults: readonly NodeRecord[],
  surplus: number,
  sentence: RuleContext['sentence'],
): readonly string[] {
  if (tasksOf(keyResults, sentence).length >= surplus) return ['turnTasksIntoActions']
  const last = lastOf(keyResults, surplus)
  return last.some(({ title }) => hasAmount(sentence(title))) ? [] : ['turnIntoActions']
}

/** How many key results an objective may still have within the limit of the map; below 0 where it has too many. */
export function roomForKeyResults(document: DocumentReader, objective: NodeId): number {
  const limit = optionOf(keyResultsWithinLimit, document.meta, 'limit')
  return limit - childrenOf(document, objective, 'keyResult').length
}
