import { progressOf, setNodeFields } from '../../domain'
import { childrenOf } from '../parts/family'
import { finding } from '../parts/finding'
import { combineOperations, withLine } from '../parts/remedies/combine-operations'
import { phrasesFor } from '../parts/phrases-for'
import { dismissal } from '../parts/dismissal'
import type { Rule } from '../types'

const ID = 'R40'

/** Everything reached means that nothing was dared. */
export const closeIsHonest: Rule = {
  id: ID,
  name: 'closeIsHonest',
  meta: {
    category: 'review',
    level: 'advise',
    stage: 'close',
    appliesTo: ['objective'],
    scope: 'children',
    messages: ['allReached'],
    options: { percent: { value: 85, min: 50, max: 100 } },
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['Google re:Work: 60 to 70 % is the sweet spot', 'open-okr: above 85 %'],
      zh: ['Google re:Work：达成 60%–70% 最合适', 'open-okr：超过 85%'],
    },
    good: [
      {
        locale: 'en',
        stage: 'close',
        outline: 'O A habit\n  K Shops {metric=0..10 shops @7}\n  K NPS {metric=20..40 @32}',
      },
      {
        locale: 'zh',
        stage: 'close',
        outline: 'O 养成习惯\n  K 门店 {metric=0..10 家 @7}\n  K NPS {metric=20..40 @32}',
      },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'close',
        outline: 'O A habit\n  K Shops {metric=0..10 shops @10}\n  K NPS {metric=20..40 @40}',
      },
      {
        locale: 'zh',
        stage: 'close',
        outline: 'O 养成习惯\n  K 门店 {metric=0..10 家 @10}\n  K NPS {metric=20..40 @40}',
      },
    ],
  },
  *check(node, { document, today, option }) {
    const values = childrenOf(document, node.id, 'keyResult').flatMap(({ id }) => {
      const { value } = progressOf(document, id, today)
      return value === null ? [] : [value]
    })
    if (values.length === 0) return
    const percent = Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100)
    if (percent > option('percent'))
      yield finding('allReached', { data: { percent }, evidence: values.join(' ') })
  },
  remedies: {
    noteIt: {
      type: 'fix',
      run: (node, found, { document }) => {
        const note = withLine(
          node.note,
          `${found.data['percent'] ?? ''}${phrasesFor(document, node).reached}`,
        )
        return combineOperations(
          document,
          (map) => setNodeFields(map, { ids: [node.id], fields: { note } }),
          dismissal(ID, node, found),
        )
      },
    },
  },
}
