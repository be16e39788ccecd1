import { finding } from '../parts/finding'
import { childrenOf, idsAsEvidence } from '../parts/family'
import { groupLast, parkLast, parkLeastEffort, remediesFor } from '../parts/surplus'
import type { Rule } from '../types'

/** A Big O carries at most five objectives: subtraction is the method's first move. */
export const objectivesWithinLimit: Rule = {
  id: 'R01',
  name: 'objectives-within-limit',
  meta: {
    category: 'structure',
    level: 'warn',
    stage: 'brainstorm',
    appliesTo: ['bigObjective'],
    scope: 'children',
    messages: ['tooMany'],
    options: { limit: { value: 5, least: 1, most: 20 } },
    onByDefault: true,
  },
  docs: {
    sources: {
      en: [
        'The method: do subtraction',
        'Microsoft Viva Goals: three to five goals a quarter',
        'C. Wodtke, Radical Focus',
      ],
      zh: ['方法：做减法', 'Microsoft Viva Goals：每季度三到五个目标', 'C. Wodtke《Radical Focus》'],
    },
    good: [
      {
        locale: 'en',
        stage: 'brainstorm',
        outline: 'B A year to be proud of\n  O Win trust\n  O Learn the craft\n  O Stay healthy',
      },
      {
        locale: 'zh',
        stage: 'brainstorm',
        outline: 'B 自豪的一年\n  O 赢得信任\n  O 精进手艺\n  O 保持健康',
      },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'brainstorm',
        outline:
          'B A year to be proud of\n  O Trust\n  O Craft\n  O Health\n  O Family\n  O Savings\n  O Travel',
      },
      {
        locale: 'zh',
        stage: 'brainstorm',
        outline: 'B 自豪的一年\n  O 信任\n  O 手艺\n  O 健康\n  O 家庭\n  O 储蓄\n  O 旅行',
      },
    ],
  },
  *check(node, { document, option }) {
    const objectives = childrenOf(document, node.id, 'objective')
    const limit = option('limit')
    if (objectives.length <= limit) return
    yield finding('tooMany', {
      data: { count: objectives.length, limit, surplus: objectives.length - limit },
      related: objectives.slice(limit).map(({ id }) => id),
      evidence: idsAsEvidence(objectives),
      remedies: remediesFor(objectives, ['parkLeastEffort', 'parkLast', 'groupLast']),
    })
  },
  remedies: {
    parkLeastEffort: parkLeastEffort('objective'),
    parkLast: parkLast('objective'),
    groupLast: groupLast('objective', 1),
  },
}
