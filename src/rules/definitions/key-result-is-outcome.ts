import { addNode, setNodeFields, type NodeRecord } from '../../domain'
import { childrenOf } from '../parts/family'
import { finding } from '../parts/finding'
import { isPlaceholder, isTask, isUnquantified, isWritten } from '../parts/key-result-reading'
import { makeMilestone } from '../parts/remedies/common-remedies'
import { combineOperations } from '../parts/remedies/combine-operations'
import { withRangeToFill } from '../parts/with-range-to-fill'
import { measurable } from '../text/figures/measurable'
import type { Finding, Rule, RuleContext } from '../types'
import { roomForKeyResults } from './key-results-within-limit'

/** From this share of tasks on, it is said of the objective once, unless a key result is still to be written. */
const MOST = 0.8

/** Doing is not yet reaching: a key result says what will be different. */
export const keyResultIsOutcome: Rule = {
  id: 'R24',
  name: 'keyResultIsOutcome',
  meta: {
    category: 'keyResult',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['objective', 'keyResult'],
    scope: 'children',
    messages: ['task', 'taskWithoutTarget', 'vagueTask', 'allTasks', 'mostTasks'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['Perdoo: outcomes, not outputs', 'open-okr: KR-5', 'OKR Orca'],
      zh: ['Perdoo：要结果，不要产出', 'open-okr：KR-5', 'OKR Orca'],
    },
    good: [
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O A habit\n  K Return visits up from 2 to 5 a week\n  K NPS of 40',
      },
      { locale: 'zh', stage: 'draft', outline: 'O 养成习惯\n  K 留存率从24%提升到31%\n  K NPS达到40' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'O A habit\n  K Launch the reminder\n  K Hold 10 workshops' },
      { locale: 'zh', stage: 'draft', outline: 'O 养成习惯\n  K 上线提醒功能\n  K 举办10场工作坊' },
      { locale: 'en', stage: 'draft', outline: 'O A habit\n  K Work with the other teams\n  K NPS of 40' },
      {
        locale: 'en',
        stage: 'draft',
        outline:
          'O A habit\n  K Launch the reminder\n  K Hold 10 workshops\n  K Write the guide\n  K Train the staff\n  K NPS of 40',
      },
    ],
  },
  *check(node, { document, sentence }) {
    if (node.kind === 'keyResult') {
      if (isTask(node, sentence(node.title))) yield taskFinding(node, sentence)
      return
    }
    const keyResults = childrenOf(document, node.id, 'keyResult')
    const tasks = keyResults.filter((each) => isTask(each, sentence(each.title)))
    const isOpen = keyResults.some((each) => !isWritten(each) || isPlaceholder(sentence(each.title)))
    if (isOpen || tasks.length < 2 || tasks.length < keyResults.length * MOST) return
    yield finding(tasks.length === keyResults.length ? 'allTasks' : 'mostTasks', {
      level: 'warn',
      data: { count: tasks.length, all: keyResults.length },
      related: tasks.map(({ id }) => id),
      evidence: tasks.map(({ title }) => title).join('\n'),
      remedies: [...(roomForKeyResults(document, node.id) > 0 ? ['addResult'] : []), 'rewriteFirst'],
    })
  },
  remedies: {
    turnIntoAction: {
      type: 'fix',
      requiresConfirmation: true,
      followUp: 'title',
      run: (node, _finding, { document, newNodeId }) =>
        combineOperations(
          document,
          (map) =>
            addNode(map, {
              id: newNodeId(),
              parentId: node.id,
              kind: 'action',
              title: node.title,
              after: null,
            }),
          (map) => setNodeFields(map, { ids: [node.id], fields: { title: '' } }),
        ),
    },
    rewrite: { type: 'open', commandId: 'node.edit' },
    writeTarget: {
      type: 'write',
      withDetails: true,
      title: (node, _finding, { document }) => withRangeToFill(node, document),
    },
    makeMilestone,
    addResult: {
      type: 'fix',
      requiresConfirmation: true,
      followUp: 'added',
      run: (node, _finding, { document, newNodeId }) =>
        combineOperations(document, (map) =>
          addNode(map, { id: newNodeId(), parentId: node.id, kind: 'keyResult' }),
        ),
    },
    rewriteFirst: { type: 'open', commandId: 'node.edit', atRelated: true },
  },
}

/** A task, and where it has no target that is said along with it. */
function taskFinding(node: NodeRecord, sentence: RuleContext['sentence']): Finding {
  const reading = sentence(node.title)
  const about = { field: 'title', evidence: node.title }
  if (!isUnquantified(node, reading))
    return finding('task', { ...about, remedies: ['turnIntoAction', 'rewrite'] })
  const remedies = ['turnIntoAction', 'rewrite', 'writeTarget', 'makeMilestone']
  const isVague = measurable(reading) === 'n'
  return finding(isVague ? 'vagueTask' : 'taskWithoutTarget', { ...about, level: 'warn', remedies })
}
