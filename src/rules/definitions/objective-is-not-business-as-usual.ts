import { convertKind, moveNodes, setNodeFields, type DocumentReader, type NodeRecord } from '../../domain'
import { finding, NAMED_BY_CHANGE, inTitle, wordsAt } from '../parts/finding'
import { childrenOf, parentOf } from '../parts/family'
import { bestMatch } from '../parts/most-alike'
import { combineOperations } from '../parts/remedies/combine-operations'
import { usualIn } from '../text/wording/vagueness'
import type { Remedy, Rule } from '../types'
import { roomForKeyResults } from './key-results-within-limit'

/** The other objectives beside one: those that could take it in. */
function objectivesBeside(document: DocumentReader, node: NodeRecord): readonly NodeRecord[] {
  const parent = parentOf(document, node)
  if (parent === undefined) return []
  return childrenOf(document, parent.id, 'objective').filter(({ id }) => id !== node.id)
}

/** An objective that only keeps things as they are becomes, with its key results, health metrics of the one with room that it fits best. */
const objectiveToHealthMetrics: Remedy = {
  type: 'fix',
  requiresConfirmation: true,
  run: (node, _finding, context) => {
    const { document } = context
    const own = childrenOf(document, node.id, 'keyResult').map(({ id }) => id)
    const ids = [node.id, ...own]
    const withRoom = objectivesBeside(document, node).filter(
      ({ id }) => roomForKeyResults(document, id) >= ids.length,
    )
    const home = bestMatch(node, withRoom, context)
    if (home === undefined) return null
    return combineOperations(
      document,
      ...(own.length === 0 ? [] : [(map: DocumentReader) => moveNodes(map, { ids: own, parentId: home.id })]),
      (map) => moveNodes(map, { ids: [node.id], parentId: home.id }),
      (map) => convertKind(map, { ids: [node.id], kind: 'keyResult' }),
      (map) => setNodeFields(map, { ids, fields: { role: 'guard' } }),
    )
  },
}

/** What merely goes on needs watching, not an objective. */
export const objectiveIsNotBusinessAsUsual: Rule = {
  id: 'R15',
  name: 'objectiveIsNotBusinessAsUsual',
  meta: {
    category: 'objective',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['objective'],
    scope: 'parent',
    messages: ['usual'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: OKR is no KPI', 'Google re:Work'],
      zh: ['方法：OKR 不是 KPI', 'Google re:Work'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'O Make support a reason to stay with us' },
      { locale: 'zh', stage: 'draft', outline: 'O 让服务成为客户留下来的理由' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'O Maintain the present level of service' },
      {
        locale: 'en',
        stage: 'draft',
        outline:
          'B A loved shop\n  O Keep the service as it is\n    K Nine of ten calls answered\n  O Be a service people talk about',
      },
      { locale: 'zh', stage: 'draft', outline: 'O 维持现有的服务水平' },
    ],
  },
  *check(node, { document, sentence }) {
    const reading = sentence(node.title)
    const ranges = inTitle(reading, usualIn(reading))
    if (ranges.length === 0) return
    yield finding('usual', {
      data: { ...NAMED_BY_CHANGE, words: wordsAt(node.title, ranges) },
      field: 'title',
      ranges,
      evidence: node.title,
      remedies: objectivesBeside(document, node).length > 0 ? ['toHealthMetrics', 'rewrite'] : ['rewrite'],
    })
  },
  remedies: {
    toHealthMetrics: objectiveToHealthMetrics,
    rewrite: { type: 'open', commandId: 'node.edit' },
  },
}
