import { addNode, setNodeFields } from '../../domain'
import { daysOverCycle } from '../parts/dates'
import { childrenOf } from '../parts/family'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import type { Rule } from '../types'

const STEPS = 3

/** Each key result has its list of things to do, or nobody knows what to begin with. */
export const keyResultHasActions: Rule = {
  id: 'R08',
  name: 'keyResultHasActions',
  meta: {
    category: 'structure',
    level: 'advise',
    stage: 'commit',
    appliesTo: ['keyResult'],
    scope: 'children',
    messages: ['none'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: { en: ['The method: a to-do list for each key result'], zh: ['方法：每个关键结果都有待办清单'] },
    good: [
      { locale: 'en', stage: 'commit', outline: 'K Ten pilot customers\n  A Call the first three' },
      { locale: 'en', stage: 'commit', outline: 'K Ten pilot customers\n  O Win the north' },
      { locale: 'zh', stage: 'commit', outline: 'K 签约十家试点客户\n  A 先联系三家' },
    ],
    bad: [
      { locale: 'en', stage: 'commit', outline: 'K Ten pilot customers' },
      { locale: 'zh', stage: 'commit', outline: 'K 签约十家试点客户' },
    ],
  },
  *check(node, { document }) {
    if (childrenOf(document, node.id, 'action', 'objective').length === 0)
      yield finding('none', { evidence: '', missing: 'actions' })
  },
  remedies: {
    addSteps: {
      type: 'fix',
      requiresConfirmation: true,
      followUp: 'added',
      run: (node, _finding, { document, today, newNodeId }) => {
        const { cycle } = document.meta
        const days = cycle === null ? [] : daysOverCycle(cycle, today, STEPS)
        const steps = Array.from({ length: STEPS }, (_, index) => ({
          id: newNodeId(),
          due: days[index] ?? null,
        }))
        return combineOperations(
          document,
          ...steps.flatMap(({ id, due }) => [
            (map: typeof document) => addNode(map, { id, parentId: node.id, kind: 'action' }),
            ...(due === null
              ? []
              : [(map: typeof document) => setNodeFields(map, { ids: [id], fields: { due } })]),
          ]),
        )
      },
    },
    addAction: {
      type: 'fix',
      requiresConfirmation: true,
      followUp: 'added',
      run: (node, _finding, { document, newNodeId }) =>
        combineOperations(document, (map) =>
          addNode(map, { id: newNodeId(), parentId: node.id, kind: 'action' }),
        ),
    },
  },
}
