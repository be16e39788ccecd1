import { setNodeFields, type NodeRecord } from '../../domain'
import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import { finding, inTitle, wordsAt } from '../parts/finding'
import { combineOperations, withLine } from '../parts/remedies/combine-operations'
import { phrasesFor } from '../parts/phrases-for'
import { anyOf, findAll } from '../text/sentence/spans'
import type { Finding, Rule, RuleContext } from '../types'

const OUTSIDE = new RegExp(
  String.raw`\b${anyOf(en.outsideControl)}(?=\s|$|[,.;])|${anyOf(zh.outsideControl)}`,
  'gu',
)

/** A result that others decide is a hope, unless somebody has asked them. */
export const keyResultIsWithinReach: Rule = {
  id: 'R37',
  name: 'key-result-is-within-reach',
  meta: {
    category: 'keyResult',
    level: 'ask',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['outside'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['J. P. Henderson: measurable by the team itself'],
      zh: ['J. P. Henderson：团队自己就能衡量'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'K Ten pilot customers' },
      { locale: 'zh', stage: 'draft', outline: 'K 签约十家试点客户' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'K Approval by the city council for 3 sites' },
      { locale: 'zh', stage: 'draft', outline: 'K 3个站点通过上级审批' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    const found = findAll(OUTSIDE, reading.text)
    if (found.length === 0) return
    const ranges = inTitle(reading, found)
    yield finding('outside', {
      data: { words: wordsAt(node.title, ranges) },
      field: 'note',
      ranges,
      evidence: node.title,
    })
  },
  remedies: { addNote: { type: 'open', commandId: 'view.focusField', prepare: noteDependency } },
}

/** Begins a line in the note for who decides, and by when. */
function noteDependency(node: NodeRecord, _finding: Finding, { document }: RuleContext) {
  const line = phrasesFor(document, node).dependsOn
  if (node.note.includes(line)) return null
  const note = withLine(node.note, line)
  return combineOperations(document, (map) => setNodeFields(map, { ids: [node.id], fields: { note } }))
}
