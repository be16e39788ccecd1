import { finding } from '../parts/finding'
import { childrenOf, idsAsEvidence } from '../parts/family'
import { mergeInto } from '../parts/remedies/merge-nodes'
import { bestMatch, pairsByLikeness } from '../parts/most-alike'
import { groupLast, lastOf, parkLast, parkLeastEffort, remediesFor, turnInto } from '../parts/surplus'
import type { Rule } from '../types'

/** A Big O carries at most five objectives: subtraction is the method's first move. */
export const objectivesWithinLimit: Rule = {
  id: 'R01',
  name: 'objectivesWithinLimit',
  meta: {
    category: 'structure',
    level: 'warn',
    stage: 'brainstorm',
    appliesTo: ['bigObjective'],
    scope: 'children',
    messages: ['tooMany'],
    options: { limit: { value: 5, min: 1, max: 20 } },
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
  *check(node, context) {
    const objectives = childrenOf(context.document, node.id, 'objective')
    const limit = context.option('limit')
    if (objectives.length <= limit) return
    const [pair] = pairsByLikeness(objectives, context.sentence)
    const last = objectives.at(-1)
    yield finding('tooMany', {
      data: {
        count: objectives.length,
        limit,
        surplus: objectives.length - limit,
        first: pair?.first.title ?? '',
        second: pair?.second.title ?? '',
        home: (last && bestMatch(last, objectives.slice(0, limit), context))?.title ?? '',
      },
      related: objectives.slice(limit).map(({ id }) => id),
      evidence: idsAsEvidence(objectives),
      remedies: remediesFor(objectives, [
        ...['parkLeastEffort', 'parkLast'],
        ...(pair === undefined ? [] : ['mergeAlike']),
        ...['turnIntoKeyResults', 'groupLast'],
      ]),
    })
  },
  remedies: {
    parkLeastEffort: parkLeastEffort('objective'),
    parkLast: parkLast('objective'),
    mergeAlike: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document, sentence }) => {
        const [pair] = pairsByLikeness(childrenOf(document, node.id, 'objective'), sentence)
        return pair === undefined ? null : mergeInto(document, pair.first.id, pair.second.id)
      },
    },
    turnIntoKeyResults: turnInto('objective', { kind: 'keyResult', surplus: lastOf }),
    groupLast: groupLast('objective', 1),
  },
}
