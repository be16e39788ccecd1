import { addNode, setNodeFields } from '../../domain'
import { finding, inTitle, wordsAt } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import { cutQuantities } from '../text/figures/cut-quantities'
import { objectiveHasNumber } from '../text/figures/objective-has-number'
import type { Remedy, Rule } from '../types'

/** A new key result takes over the whole sentence, the objective keeps its direction. */
const moveNumber: Remedy = {
  type: 'fix',
  requiresConfirmation: true,
  followUp: 'title',
  run: (node, _finding, { document, newNodeId }) => {
    const title = cutQuantities(node.title)
    if (title === null) return null
    return combineOperations(
      document,
      (map) => addNode(map, { id: newNodeId(), parentId: node.id, kind: 'keyResult', title: node.title }),
      (map) => setNodeFields(map, { ids: [node.id], fields: { title } }),
    )
  },
}

/** A number in an objective makes it dull and ends it too early; it belongs in a key result. */
export const objectiveWithoutNumber: Rule = {
  id: 'R10',
  name: 'objectiveWithoutNumber',
  meta: {
    category: 'objective',
    level: 'warn',
    stage: 'draft',
    appliesTo: ['objective'],
    scope: 'node',
    messages: ['digits', 'words'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: no numbers in objectives', 'open-okr: OBJ-2'],
      zh: ['方法：目标里不写数字', 'open-okr：OBJ-2'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'O In Q1, gather the first users as a base for growth' },
      { locale: 'en', stage: 'draft', outline: 'O Be the No. 1 choice for B2B teams on Web3' },
      { locale: 'zh', stage: 'draft', outline: 'O 一季度积累首批用户，打好增长基础' },
      { locale: 'zh', stage: 'draft', outline: 'O 成为一体化平台的第一品牌' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'O Reach 100k downloads in Q1' },
      { locale: 'en', stage: 'draft', outline: 'O Double the number of daily readers' },
      { locale: 'zh', stage: 'draft', outline: 'O 一季度下载用户达到10W' },
      { locale: 'zh', stage: 'draft', outline: 'O 会员数量翻一番' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    if (reading.language === 'other' || !objectiveHasNumber(reading)) return
    const ranges = inTitle(
      reading,
      reading.quantities.map(({ range }) => range),
    )
    const inDigits = reading.quantities.some(({ written }) => written === 'digits')
    yield finding(inDigits ? 'digits' : 'words', {
      level: inDigits ? 'warn' : 'advise',
      data: { words: wordsAt(node.title, ranges) },
      field: 'title',
      ranges,
      evidence: node.title,
      remedies: cutQuantities(node.title) === null ? ['rewrite'] : ['moveNumber', 'rewrite'],
    })
  },
  remedies: { moveNumber, rewrite: { type: 'open', commandId: 'node.edit' } },
}
