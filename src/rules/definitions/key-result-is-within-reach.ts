import { setNodeFields, type NodeRecord } from '../../domain'
import { en } from '../lexicon/en'
import { zh } from '../lexicon/zh'
import { finding, inTitle, wordsAt } from '../parts/finding'
import { combineOperations, withLine } from '../parts/remedies/combine-operations'
import { phrasesFor } from '../parts/phrases-for'
import type { Sentence } from '../text/sentence/sentence'
import { anyOf, findAll, type TextRange } from '../text/sentence/spans'
import type { Finding, Rule, RuleContext } from '../types'

const OUTSIDE = new RegExp(
  String.raw`\b${anyOf(en.outsideControl)}(?=\s|$|[,.;])|${anyOf(zh.outsideControl)}`,
  'gu',
)

/** What people feel or say of something. */
const OPINION =
  /\b(?:satisf\w+|happy|happiness|love[sd]?|delight\w*|csat|nps|rat(?:e|es|ed|ings?)|recommend\w*|trust)\b|满意|好评|喜爱|信任|推荐/u
const WHOLE =
  /(?<![\d.,])100\s*(?:%|percent|points?)|(?<![\d.,])(?:(?:10\s*\/|10 out of)\s*10|(?:5\s*\/|5 out of)\s*5)(?!\d)|百分之百|(?<=\bnps\s(?:of\s)?)100\b|满分/gu
/** Everybody is of one mind. */
const EVERYBODY =
  /\b(?:all|every|each|everyone|everybody)\b(?:(?!\bof\b)[^,;.]){0,30}?\b(?:loves?|happy|satisfied|delighted|trusts?|recommends?)\b|(?:全体|所有|每一?[位个名])[^,，。]{0,10}?(?:满意|喜爱|喜欢|信任|推荐)/gu

/** A result that others decide is a hope, unless somebody has asked them. */
export const keyResultIsWithinReach: Rule = {
  id: 'R37',
  name: 'keyResultIsWithinReach',
  meta: {
    category: 'keyResult',
    level: 'ask',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'node',
    messages: ['outside', 'perfect'],
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
      { locale: 'en', stage: 'draft', outline: 'K Customer satisfaction of 100%' },
      { locale: 'zh', stage: 'draft', outline: 'K 员工满意度达到100%' },
    ],
  },
  *check(node, { sentence }) {
    const reading = sentence(node.title)
    const [outside, perfect] = [findAll(OUTSIDE, reading.text), perfectIn(reading)]
    if (outside.length > 0)
      yield finding('outside', { ...about(node, reading, outside), field: 'note', remedies: ['addNote'] })
    if (perfect.length > 0)
      yield finding('perfect', { ...about(node, reading, perfect), field: 'metric', remedies: ['setTarget'] })
  },
  remedies: {
    setTarget: { type: 'open', commandId: 'view.focusField' },
    addNote: { type: 'open', commandId: 'view.focusField', prepare: noteDependency },
  },
}

function about(node: NodeRecord, reading: Sentence, found: readonly TextRange[]) {
  const ranges = inTitle(reading, found)
  return { data: { words: wordsAt(node.title, ranges) }, ranges, evidence: node.title }
}

/** The amounts that would take everyone's good opinion. */
function perfectIn({ text }: Sentence): readonly TextRange[] {
  const whole = OPINION.test(text) || /评价|打分|评分/u.test(text) ? findAll(WHOLE, text) : []
  return whole.length > 0 ? whole : findAll(EVERYBODY, text)
}

/** Begins a line in the note for who decides, and by when. */
function noteDependency(node: NodeRecord, _finding: Finding, { document }: RuleContext) {
  const line = phrasesFor(document, node).dependsOn
  if (node.note.includes(line)) return null
  const note = withLine(node.note, line)
  return combineOperations(document, (map) => setNodeFields(map, { ids: [node.id], fields: { note } }))
}
