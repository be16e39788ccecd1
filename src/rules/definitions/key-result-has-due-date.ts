import { setNodeFields } from '../../domain'
import { daysOverCycle } from '../parts/dates'
import { childrenOf } from '../parts/family'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import type { Rule } from '../types'

/** Without a day of its own a key result is put off again and again. */
export const keyResultHasDueDate: Rule = {
  id: 'R28',
  name: 'keyResultHasDueDate',
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
    sources: { en: ['The method: pay attention to deadlines'], zh: ['方法：注意截止日期'] },
    good: [
      { locale: 'en', stage: 'commit', outline: 'K Ten pilot customers {due=2027-03-31}' },
      { locale: 'en', stage: 'commit', outline: 'K Ten pilot customers by the end of March' },
      { locale: 'zh', stage: 'commit', outline: 'K 3月底前签约十家试点客户' },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'commit',
        outline: 'O Be tried out\n  K Ten pilot customers\n  K Four references',
      },
      { locale: 'zh', stage: 'commit', outline: 'K 签约十家试点客户' },
    ],
  },
  *check(node, { document, sentence }) {
    if (node.due !== null || sentence(node.title).times.some(({ type }) => type === 'point')) return
    const remedies = document.meta.cycle === null ? ['setDue'] : ['dueAtCycleEnd', 'spreadDue', 'setDue']
    yield finding('missing', { field: 'due', evidence: node.title, remedies, missing: 'due' })
  },
  remedies: {
    dueAtCycleEnd: {
      type: 'fix',
      run: (node, _finding, { document }) => {
        const due = document.meta.cycle?.end
        if (due === undefined) return null
        return combineOperations(document, (map) => setNodeFields(map, { ids: [node.id], fields: { due } }))
      },
    },
    spreadDue: {
      type: 'fix',
      run: (node, _finding, { document, today }) => {
        const { cycle } = document.meta
        if (cycle === null) return null
        const family = node.parentId === null ? [node] : childrenOf(document, node.parentId, 'keyResult')
        const undated = family.filter(({ due }) => due === null)
        const days = daysOverCycle(cycle, today, undated.length)
        return combineOperations(
          document,
          ...undated.map(({ id }, index) => (map: typeof document) => {
            const due = days[index] ?? cycle.end
            return setNodeFields(map, { ids: [id], fields: { due } })
          }),
        )
      },
    },
    setDue: { type: 'open', commandId: 'view.focusField' },
  },
}
