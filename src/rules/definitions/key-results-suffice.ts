import { addNode, dismissFinding, type Answer, type DocumentReader, type NodeRecord } from '../../domain'
import { hashEvidence } from '../engine/diagnose'
import { childrenOf } from '../parts/family'
import { finding } from '../parts/finding'
import { isWritten } from '../parts/key-result-reading'
import { combineOperations } from '../parts/remedies/combine-operations'
import { phrasesFor } from '../parts/phrases-for'
import type { Remedy, Rule } from '../types'

const ID = 'R39'

/** An answer holds until the objective or its key results change. */
const yes = answered('yes')
const unsure = answered('unsure')

/** What is missing gets a key result of its own, to be written; then the question comes again. */
const no: Remedy = {
  type: 'fix',
  requiresConfirmation: true,
  followUp: 'added',
  run: (node, _finding, { document, newNodeId, today }) => {
    const title = phrasesFor(document, node).missing
    return combineOperations(
      document,
      (map) => addNode(map, { id: newNodeId(), parentId: node.id, kind: 'keyResult', title }),
      (map) => answer(map, node, { choice: 'no', date: today }),
    )
  },
}

/** When all key results have come true, the objective has. Only people can say whether it would. */
export const keyResultsSuffice: Rule = {
  id: ID,
  name: 'keyResultsSuffice',
  meta: {
    category: 'link',
    level: 'ask',
    stage: 'commit',
    appliesTo: ['objective'],
    scope: 'children',
    messages: ['enough'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['Feishu OKR: when the key results are done, the objective is', 'Roobrick'],
      zh: ['飞书 OKR：关键结果达成，目标也就达成', 'Roobrick'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'O A habit\n  K Ten shops\n  K NPS of 40' },
      { locale: 'zh', stage: 'draft', outline: 'O 养成习惯\n  K 十家门店\n  K NPS达到40' },
    ],
    bad: [
      { locale: 'en', stage: 'commit', outline: 'O A habit\n  K Ten shops\n  K NPS of 40' },
      { locale: 'zh', stage: 'commit', outline: 'O 养成习惯\n  K 十家门店\n  K NPS达到40' },
    ],
  },
  *check(node, { document }) {
    const keyResults = childrenOf(document, node.id, 'keyResult')
    if (keyResults.length > 0 && keyResults.every(isWritten))
      yield finding('enough', {
        data: { objective: node.title, count: keyResults.length },
        related: keyResults.map(({ id }) => id),
        evidence: evidenceOf(document, node),
      })
  },
  remedies: { yes, no, unsure },
}

function answered(choice: Answer['choice']): Remedy {
  return {
    type: 'fix',
    requiresConfirmation: true,
    run: (node, _finding, { document, today }) =>
      combineOperations(document, (map) => answer(map, node, { choice, date: today })),
  }
}

function answer(document: DocumentReader, node: NodeRecord, said: Answer) {
  return dismissFinding(document, {
    nodeId: node.id,
    ruleId: ID,
    evidenceHash: hashEvidence(evidenceOf(document, node)),
    relatedIds: childrenOf(document, node.id, 'keyResult').map(({ id }) => id),
    answer: said,
  })
}

/** What the question is about: the words of the objective and of its key results, whatever their order. */
function evidenceOf(document: DocumentReader, node: NodeRecord): string {
  const keyResults = childrenOf(document, node.id, 'keyResult').map(({ id, title }) => `${id} ${title}`)
  return [node.title, ...keyResults.sort()].join('\n')
}
