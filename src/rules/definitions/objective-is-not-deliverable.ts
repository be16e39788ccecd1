import { addNode, setNodeFields, type DocumentReader } from '../../domain'
import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import { childrenOf } from '../parts/family'
import { finding, inTitle, wordsAt } from '../parts/finding'
import { inOneStep } from '../parts/mend'
import { anyOf, blank, findAll } from '../text/spans'
import type { Sentence } from '../text/sentence'
import type { Remedy, Rule } from '../types'

const LABEL = String.raw`^\s*(?:[^:：]{1,24}[:：]\s*)?`
const OPENER = new RegExp(
  String.raw`(?<=${LABEL}(?:in |by |于|在)?\s*)(?:${anyOf(en.taskVerbs)}\b|${anyOf(zh.taskVerbs)})`,
  'u',
)
const EXCUSE = new RegExp(
  String.raw`\b${anyOf(en.purposeMarkers, en.abstractObjects)}\b|${anyOf(zh.purposeMarkers, zh.abstractObjects)}`,
  'u',
)

/** What is handed over becomes the first action of the first key result; the objective waits for what will be true. */
const turnIntoAction: Remedy = {
  type: 'fix',
  requiresConfirmation: true,
  followUp: 'title',
  run: (node, _finding, { document, newNodeId }) => {
    const [known] = childrenOf(document, node.id, 'keyResult')
    const keyResult = known?.id ?? newNodeId()
    const action = { parentId: keyResult, kind: 'action', title: node.title, after: null } as const
    return inOneStep(
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
  name: 'objective-is-not-deliverable',
  meta: {
    category: 'objective',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['objective'],
    scope: 'node',
    messages: ['deliverable'],
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
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    if (reading.language === 'other') return
    const said = timeless(reading)
    const opener = findAll(new RegExp(OPENER.source, 'gu'), said)[0]
    if (opener === undefined || EXCUSE.test(said.slice(opener.end))) return
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

function timeless({ text, times }: Sentence): string {
  return blank(
    text,
    times.map(({ range }) => range),
  )
}
