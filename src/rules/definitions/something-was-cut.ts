import { parkedRoots } from '../../domain'
import { optionOf } from '../engine/settings'
import { finding } from '../parts/finding'
import { keyResultsWithinLimit } from './key-results-within-limit'
import { objectivesWithinLimit } from './objectives-within-limit'
import type { Rule } from '../types'

const IN_ENGLISH = { locale: 'en', stage: 'commit', outline: 'B A good year\n  O Run far' } as const
const IN_CHINESE = { locale: 'zh', stage: 'commit', outline: 'B 美好的一年\n  O 跑得更远' } as const

/**
 * A brainstorm over the limits and an empty parking lot: what was decided against? The map knows how full it was when
 * it moved on from brainstorm and draft; of a map that came in at a later stage nothing is known, and nothing said.
 */
export const somethingWasCut: Rule = {
  id: 'R44',
  name: 'somethingWasCut',
  meta: {
    category: 'review',
    level: 'ask',
    stage: 'commit',
    appliesTo: ['bigObjective'],
    scope: 'node',
    messages: ['objectives', 'keyResults'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: do subtraction', 'open-okr: if nothing was cut, capacity was not checked'],
      zh: ['方法：做减法', 'open-okr：什么都没砍，说明没有核对过精力'],
    },
    good: [
      {
        ...IN_ENGLISH,
        outline: `${IN_ENGLISH.outline}\nI Learn to dive {parked=next year}`,
        peak: { objectives: 7, keyResults: 3 },
      },
      { ...IN_CHINESE, peak: { objectives: 3, keyResults: 3 } },
      IN_CHINESE,
    ],
    bad: [
      { ...IN_ENGLISH, peak: { objectives: 7, keyResults: 3 } },
      { ...IN_CHINESE, peak: { objectives: 3, keyResults: 6 } },
    ],
  },
  *check(_node, { document }) {
    const { peak } = document.meta
    if (peak === null || parkedRoots(document).length > 0) return
    const over = [
      {
        messageId: 'objectives',
        count: peak.objectives,
        rule: objectivesWithinLimit,
        remedies: ['sortOut', 'openParkingLot'],
      },
      {
        messageId: 'keyResults',
        count: peak.keyResults,
        rule: keyResultsWithinLimit,
        remedies: ['openParkingLot'],
      },
    ].find(({ count, rule }) => count > optionOf(rule, document.meta, 'limit'))
    if (over === undefined) return
    const { messageId, count, remedies } = over
    yield finding(messageId, { data: { count }, evidence: `${messageId} ${count}`, remedies })
  },
  remedies: {
    sortOut: { type: 'open', commandId: 'map.prioritise' },
    openParkingLot: { type: 'open', commandId: 'view.showParkingLot' },
  },
}
