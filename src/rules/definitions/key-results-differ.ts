import { addRelation, createTransaction, inDocumentOrder, type NodeRecord } from '../../domain'
import { finding } from '../parts/finding'
import { keepAsIs } from '../parts/remedies/common-remedies'
import { mergeInto } from '../parts/remedies/merge-nodes'
import { outcomeNamesIn } from '../text/wording/outcomes'
import type { Sentence } from '../text/sentence/sentence'
import { keysOfAlike } from '../text/wording/alike-keys'
import { areParallel } from '../text/wording/parallel'
import { addsContent, contentWords } from '../text/wording/content-words'
import { likeness, tokensIn } from '../text/sentence/tokens'
import { amountOf } from '../text/figures/values'
import { taskLike } from '../text/wording/task-like'
import type { Rule, RuleContext } from '../types'

const ID = 'R33'

interface Amount {
  readonly value: number
  readonly unit: string
}

/** The same result twice is counted twice and done by nobody. */
export const keyResultsDiffer: Rule = {
  id: ID,
  name: 'keyResultsDiffer',
  meta: {
    category: 'keyResult',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['objective', 'keyResult'],
    scope: 'map',
    messages: ['twin', 'twinElsewhere', 'isObjective'],
    options: { percent: { value: 70, min: 50, max: 100 }, words: { value: 2, min: 1, max: 20 } },
    onByDefault: true,
  },
  docs: {
    sources: { en: ['The method: do subtraction'], zh: ['方法：做减法'] },
    good: [
      { locale: 'en', stage: 'draft', outline: 'O A habit\n  K Ten new shops\n  K Twelve new shops' },
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O A habit\n  K Win ten large customers in Berlin\n  K Win ten large customers in Munich',
      },
      { locale: 'zh', stage: 'draft', outline: 'O 养成习惯\n  K 新增十家门店\n  K 新增两个城市' },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O A habit\n  K Open ten new shops\n  K KR2: Open ten new shops',
      },
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O A habit\n  K Open ten new shops\nO Reach\n  K Ten new shops open',
      },
      {
        locale: 'en',
        stage: 'draft',
        outline:
          'O A habit\n  K Churn of the first month from 8% to 2%\nO Reach\n  K Bring customer churn down to 2%',
      },
      {
        locale: 'en',
        stage: 'draft',
        outline:
          'O A habit\n  K Win ten large customers for the new plan\n  K Win ten large customers for our new plan today',
      },
      {
        locale: 'en',
        stage: 'draft',
        outline:
          'O A habit\n  K Visitors of the small town shops who return within a month\n  K Regular visitors of all small town shops who return within one month',
      },
      { locale: 'zh', stage: 'draft', outline: 'O 养成习惯\n  K 新增十家门店\n  K 新增十家門店' },
      { locale: 'zh', stage: 'draft', outline: 'O 读懂客户\nO 赢得信任\n  K 读懂客户' },
      {
        locale: 'zh',
        stage: 'draft',
        outline: 'O 养成习惯\n  K 老客户每月主动推荐新客户到店\n  K 让老客户每月主动推荐新客户到店里',
      },
    ],
  },
  keys: (node, context) => keysOf(node, context),
  quotesPeers: true,
  *check(node, context) {
    const first = node.kind === 'keyResult' ? twinOf(node, context) : null
    if (first === null) return
    if (first.kind === 'objective') {
      yield finding('isObjective', { ...differFinding(node, first), remedies: ['rewrite', 'keep'] })
      return
    }
    const together = first.parentId === node.parentId
    const merges = addsContent(context.sentence(first.title), context.sentence(node.title)) ? [] : ['merge']
    yield finding(together ? 'twin' : 'twinElsewhere', {
      level: together ? 'warn' : 'advise',
      ...differFinding(node, first),
      remedies: [...(together || merges.length === 0 ? [] : ['relate']), ...merges, 'rewrite', 'keep'],
    })
  },
  remedies: {
    merge: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, { related: [first] }, { document }) =>
        first === undefined ? null : mergeInto(document, first, node.id),
    },
    relate: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, { related: [first] }, { document, newRelationId }) => {
        const from = node.parentId
        const merged = first === undefined ? null : mergeInto(document, first, node.id)
        if (first === undefined || from === null || merged === null) return null
        const draft = createTransaction(document)
        draft.apply(merged)
        const relation = addRelation(draft, { id: newRelationId(), from, to: first })
        if (relation.ok) draft.apply(relation.value)
        return draft.diff()
      },
    },
    rewrite: { type: 'open', commandId: 'node.edit' },
    keep: keepAsIs(ID),
  },
}

function differFinding(node: NodeRecord, first: NodeRecord) {
  return {
    data: { first: first.title },
    field: 'title',
    related: [first.id],
    evidence: [first.id, first.title, node.title].join('\n'),
  } as const
}

/** The first key result on the map that says the same. */
function twinOf(node: NodeRecord, context: RuleContext): NodeRecord | null {
  const { document, peersOf } = context
  const same = peersOf(node.id).filter((id) => {
    const other = document.node(id)
    if (other === undefined || id === node.id || id === node.parentId) return false
    return haveSameMeaning(node, other, context)
  })
  const objective = same.find((id) => document.node(id)?.kind === 'objective')
  const [first] = objective === undefined ? inDocumentOrder(document, [...same, node.id]) : [objective]
  return first === undefined || first === node.id ? null : (document.node(first) ?? null)
}

/** The same measure, or nearly the same words about the same amounts, and not of two different places or parties. */
function haveSameMeaning(a: NodeRecord, b: NodeRecord, context: RuleContext): boolean {
  if (areParallel(a.title, b.title)) return false
  return haveOneMeasure(a, b, context) || (haveLikeWords(a, b, context) && !isOtherThing(a, b, context))
}

/** A word stands in the place of another one: activation for retention, 激活 for 留存. */
function isOtherThing(a: NodeRecord, b: NodeRecord, { sentence }: RuleContext): boolean {
  const [left, right] = [sentence(a.title), sentence(b.title)]
  return addsContent(left, right) && addsContent(right, left)
}

function haveOneMeasure(a: NodeRecord, b: NodeRecord, context: RuleContext): boolean {
  const [measure] = measureOf(a, context)
  if (measure === undefined || !measureOf(b, context).includes(measure)) return false
  const [left, right] = [context.sentence(a.title), context.sentence(b.title)]
  return subjectsIn(left, right).length === 0 || subjectsIn(right, left).length === 0
}

/** Words that move a figure or say when: they do not say what is measured. */
const ABOUT_ANY_FIGURE =
  /^(?:\d.*|first|last|next|day|week|month|quart|year|bring|get|keep|reach|achiev|increas|reduc|rais|low|down|up|custom|us|[把以内上下到至降提升高低率为在超过达成月年周日季每首第比全度均个客户用户])$/u

/** What the second title is about and the first is not. */
function subjectsIn(first: Sentence, second: Sentence): string[] {
  const known = contentWords(first)
  return [...contentWords(second)].filter((word) => !known.has(word) && !ABOUT_ANY_FIGURE.test(word))
}

function haveLikeWords(a: NodeRecord, b: NodeRecord, { sentence, option }: RuleContext): boolean {
  const [left, right] = [sentence(a.title), sentence(b.title)]
  if (likeness(coreOf(left), coreOf(right)) * 100 < option('percent')) return false
  return amountsIn(left) === amountsIn(right)
}

function amountsIn({ text, quantities }: Sentence): string {
  return quantities
    .map(({ range }) => text.slice(range.start, range.end))
    .sort()
    .join(' ')
}

function keysOf(node: NodeRecord, context: RuleContext): string[] {
  // Of an objective only the whole title counts.
  if (node.kind === 'objective') return wordsOf(node, context).slice(0, 1)
  return [...wordsOf(node, context), ...measureOf(node, context)]
}

/** Titles that are alike enough share such a key; those that name different amounts never do. */
function wordsOf({ title }: NodeRecord, { sentence, option }: RuleContext): string[] {
  const reading = sentence(title)
  const tokens = coreOf(reading)
  if (tokens.size < option('words')) return []
  const amounts = amountsIn(reading)
  return keysOfAlike(tokens, option('percent')).map((key) => `${amounts}: ${key}`)
}

/** Which outcome shall reach which number. */
function measureOf({ title, metric }: NodeRecord, { sentence }: RuleContext): string[] {
  const reading = sentence(title)
  if (taskLike(reading)) return []
  const outcomes = [...outcomeNamesIn(reading)].sort()
  const target =
    metric?.type === 'range' && metric.target !== null
      ? { value: metric.target, unit: metric.unit }
      : targetIn(reading)
  if (outcomes.length === 0 || target === null || isWhole(target)) return []
  return [`${outcomes.join(' ')}: ${target.value} ${target.unit}`]
}

/** All of something says nothing of what is measured. */
function isWhole({ value, unit }: Amount): boolean {
  return value === 100 && unit === '%'
}

/** That something is measured or written down, not what. */
const MEASURES =
  /\b(?:metrics?|evidence|proof|reports?|tracks?|tracked|tracking|measures?|measured|prove[sn]?|shows?|collected|gathered|written|documented|monitored|that|is|are)\b|统计|报告|证明|记录|跟踪|监测|汇报|完成|的?情况/gu

/** What a title is about, without the words that only say that it is measured. */
function coreOf({ text, tokens }: Sentence): ReadonlySet<string> {
  const core = text.replace(MEASURES, ' ')
  return core === text ? tokens : tokensIn(core)
}

/** The number to be reached, where the words name one only, or from one to another. */
function targetIn({ text, quantities }: Sentence): Amount | null {
  const amounts = quantities.map(({ range }) => amountOf(text.slice(range.start, range.end)))
  return (amounts.length <= 2 ? amounts.at(-1) : null) ?? null
}
