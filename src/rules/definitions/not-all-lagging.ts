import { childrenOf } from '../parts/family'
import { finding } from '../parts/finding'
import type { Rule } from '../types'

/** Where every measure looks back, nothing warns in time. */
export const notAllLagging: Rule = {
  id: 'R35',
  name: 'notAllLagging',
  meta: {
    category: 'keyResult',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['objective'],
    scope: 'children',
    messages: ['allLag'],
    options: {},
    onByDefault: false,
  },
  docs: {
    sources: { en: ['open-okr: KR-4'], zh: ['open-okr：KR-4'] },
    good: [
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O A habit\n  K Yearly sales of 2m {role=lag}\n  K 30 trials a week {role=lead}',
      },
      {
        locale: 'zh',
        stage: 'draft',
        outline: 'O 养成习惯\n  K 全年销售额达到200万 {role=lag}\n  K 每周试用用户达到30人 {role=lead}',
      },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O A habit\n  K Yearly sales {role=lag}\n  K Yearly churn {role=lag}',
      },
      {
        locale: 'zh',
        stage: 'draft',
        outline: 'O 养成习惯\n  K 全年销售额 {role=lag}\n  K 全年流失 {role=lag}',
      },
    ],
  },
  *check(node, { document }) {
    const keyResults = childrenOf(document, node.id, 'keyResult')
    if (keyResults.length < 2 || !keyResults.every(({ role }) => role === 'lag')) return
    yield finding('allLag', {
      related: keyResults.map(({ id }) => id),
      evidence: keyResults.map(({ id }) => id).join(' '),
    })
  },
  remedies: { tag: { type: 'open', commandId: 'view.focusField', field: 'role', atRelated: true } },
}
