import { addNode } from '../../domain'
import { childrenOf } from '../parts/family'
import { finding } from '../parts/finding'
import { isWritten } from '../parts/key-result-reading'
import { combineOperations } from '../parts/remedies/combine-operations'
import { phrasesFor } from '../parts/phrases-for'
import type { Rule } from '../types'

/** Three or four key results show whether an objective is met; none shows nothing. */
export const objectiveHasKeyResults: Rule = {
  id: 'R04',
  name: 'objectiveHasKeyResults',
  meta: {
    category: 'structure',
    level: 'warn',
    stage: 'draft',
    appliesTo: ['objective'],
    scope: 'children',
    messages: ['none', 'few'],
    options: { least: { value: 2, min: 1, max: 20 } },
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: three or four key results', 'open-okr: two to five'],
      zh: ['方法：三到四个关键结果', 'open-okr：两到五个'],
    },
    good: [
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O Be the team others call first\n  K Replies within a day\n  K Twelve referrals',
      },
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O Win the region\n  O Win the north\n    K Ten shops\n    K Five partners',
      },
      {
        locale: 'zh',
        stage: 'draft',
        outline: 'O 成为大家首先想到的团队\n  K 一天内回复率达到90%\n  K 转介绍客户达到12个',
      },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'O Be the team others call first' },
      { locale: 'en', stage: 'draft', outline: 'O Be the team others call first\n  K Replies within a day' },
      { locale: 'zh', stage: 'draft', outline: 'O 成为大家首先想到的团队' },
    ],
  },
  *check(node, { document, option }) {
    if (childrenOf(document, node.id, 'objective').length > 0) return
    const keyResults = childrenOf(document, node.id, 'keyResult')
    const count = keyResults.length
    if (count === 0) yield finding('none', { evidence: '0' })
    // What is being written comes first.
    else if (count < option('least') && keyResults.every(isWritten))
      yield finding('few', { level: 'advise', data: { count }, evidence: String(count) })
  },
  remedies: {
    addKeyResult: {
      type: 'fix',
      requiresConfirmation: true,
      followUp: 'added',
      run: (node, _finding, { document, newNodeId }) => {
        const title = phrasesFor(document, node).fromTo
        return combineOperations(document, (map) =>
          addNode(map, { id: newNodeId(), parentId: node.id, kind: 'keyResult', title }),
        )
      },
    },
  },
}
