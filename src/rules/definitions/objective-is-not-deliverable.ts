import { addNode, setNodeFields, type DocumentReader } from '../../domain'
import { childrenOf } from '../parts/family'
import { finding, inTitle, wordsAt } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import { deliveryIn, isDocument, isPlan } from '../text/wording/deliverable'
import type { Remedy, Rule } from '../types'

/** What is handed over becomes the first action of the first key result; the objective waits for what will be true. */
const turnIntoAction: Remedy = {
  type: 'fix',
  requiresConfirmation: true,
  followUp: 'title',
  run: (node, _finding, { document, newNodeId }) => {
    const [known] = childrenOf(document, node.id, 'keyResult')
    const keyResult = known?.id ?? newNodeId()
    const action = { parentId: keyResult, kind: 'action', title: node.title, after: null } as const
    return combineOperations(
      document,
      ...(known === undefined
        ? [(map: DocumentReader) => addNode(map, { id: keyResult, parentId: node.id, kind: 'keyResult' })]
        : []),
      (map) => addNode(map, { id: newNodeId(), ...action }),
      (map) => setNodeFields(map, { ids: [node.id], fields: { title: '' } }),
    )
  },
}

/** An objective says what will be true, not what will be handed over. */
export const objectiveIsNotDeliverable: Rule = {
  id: 'R11',
  name: 'objectiveIsNotDeliverable',
  meta: {
    category: 'objective',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['objective'],
    scope: 'node',
    messages: ['deliverable', 'plan', 'document'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['open-okr: OBJ-1', 'OKR Orca: no solution prescribed'],
      zh: ['open-okr：OBJ-1', 'OKR Orca：不预设做法'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'O Build trust with every new customer' },
      { locale: 'en', stage: 'draft', outline: 'O Launch the service so that newcomers feel at home' },
      { locale: 'zh', stage: 'draft', outline: 'O 建立客户信任' },
      { locale: 'zh', stage: 'draft', outline: 'O 完成首批用户积累，为增长打好基础' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'O Launch the new customer portal' },
      { locale: 'zh', stage: 'draft', outline: 'O 上线新的客户门户' },
      { locale: 'en', stage: 'draft', outline: 'O Sell enough bread to meet the yearly budget' },
      { locale: 'zh', stage: 'draft', outline: 'O 完成全年考核任务' },
      { locale: 'en', stage: 'draft', outline: 'O Marketing plan for spring' },
      { locale: 'zh', stage: 'draft', outline: 'O 年度工作计划' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    if (reading.language === 'other') return
    const names = isPlan(reading) ? 'plan' : isDocument(reading) ? 'document' : null
    if (names !== null) {
      yield finding(names, { field: 'title', evidence: node.title, remedies: ['rewrite'], level: 'ask' })
      return
    }
    const opener = deliveryIn(reading)
    if (opener === null) return
    const ranges = inTitle(reading, [opener])
    yield finding('deliverable', {
      data: { words: wordsAt(node.title, ranges) },
      field: 'title',
      ranges,
      evidence: node.title,
    })
  },
  remedies: { rewrite: { type: 'open', commandId: 'node.edit' }, turnIntoAction },
}
