import { addRelation, createDraft, inMapOrder, type NodeRecord } from '../../domain'
import { finding } from '../parts/finding'
import { mergeInto } from '../parts/merge'
import { outcomeNamesIn } from '../text/outcomes'
import type { Sentence } from '../text/sentence'
import { areParallel } from '../text/parallel'
import { likeness, tokensOf } from '../text/tokens'
import { amountOf } from '../text/values'
import type { Rule, RuleContext } from '../types'

/** Of fewer words each counts too much to be left out, and of more none does. */
const FEW = 4
const MANY = 24

interface Amount {
  readonly value: number
  readonly unit: string
}

/** The same result twice is counted twice and done by nobody. */
export const keyResultsDiffer: Rule = {
  id: 'R33',
  name: 'key-results-differ',
  meta: {
    category: 'keyResult',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['keyResult'],
    scope: 'map',
    messages: ['twin', 'twinElsewhere'],
    options: { percent: { value: 70, least: 50, most: 100 }, words: { value: 2, least: 1, most: 20 } },
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
      { locale: 'zh', stage: 'draft', outline: 'O 养成习惯\n  K 新增十家门店\n  K 新增十家門店' },
    ],
  },
  keys: (node, context) => keysOf(node, context),
  *check(node, context) {
    const first = twinOf(node, context)
    if (first === null) return
    const together = first.parentId === node.parentId
    yield finding(together ? 'twin' : 'twinElsewhere', {
      level: together ? 'warn' : 'advise',
      data: { first: first.title },
      field: 'title',
      related: [first.id],
      evidence: [first.id, first.title, node.title].join('\n'),
      remedies: together || node.parentId === null ? ['merge'] : ['relate', 'merge'],
    })
  },
  remedies: {
    merge: {
      type: 'fix',
      singly: true,
      run: (node, { related: [first] }, { document }) =>
        first === undefined ? null : mergeInto(document, first, node.id),
    },
    relate: {
      type: 'fix',
      singly: true,
      run: (node, { related: [first] }, { document, newRelationId }) => {
        const from = node.parentId
        const merged = first === undefined ? null : mergeInto(document, first, node.id)
        if (first === undefined || from === null || merged === null) return null
        const draft = createDraft(document)
        draft.apply(merged)
        const relation = addRelation(draft, { id: newRelationId(), from, to: first })
        if (relation.ok) draft.apply(relation.value)
        return draft.diff()
      },
    },
  },
}

/** The first key result on the map that says the same. */
function twinOf(node: NodeRecord, context: RuleContext): NodeRecord | null {
  const { document, peers } = context
  const near = new Set(keysOf(node, context).flatMap((key) => peers(key)))
  const inOrder = inMapOrder(document, [...near, node.id])
  const before = inOrder.slice(0, inOrder.indexOf(node.id)).flatMap((id) => document.node(id) ?? [])
  return before.find((other) => saySame(node, other, context)) ?? null
}

/** The same measure, or nearly the same words about the same amounts, and not of two different places or parties. */
function saySame(a: NodeRecord, b: NodeRecord, context: RuleContext): boolean {
  const { sentence, option } = context
  if (areParallel(a.title, b.title)) return false
  const [measure] = measureOf(a, context)
  if (measure !== undefined && measureOf(b, context).includes(measure)) return true
  const [left, right] = [sentence(a.title), sentence(b.title)]
  if (amountsIn(left) !== amountsIn(right)) return false
  return likeness(tokensOf(left), tokensOf(right)) * 100 >= option('percent')
}

function amountsIn({ text, quantities }: Sentence): string {
  return quantities
    .map(({ range }) => text.slice(range.start, range.end))
    .sort()
    .join(' ')
}

function keysOf(node: NodeRecord, context: RuleContext): string[] {
  return [...wordsOf(node, context), ...measureOf(node, context)]
}

/** The words in any order, and all but each of them: titles that share such a key are nearly alike. */
function wordsOf({ title }: NodeRecord, { sentence, option }: RuleContext): string[] {
  const tokens = [...tokensOf(sentence(title))].sort()
  if (tokens.length < option('words')) return []
  const all = tokens.join(' ')
  if (tokens.length < FEW || tokens.length > MANY) return [all]
  return [all, ...tokens.map((left) => tokens.filter((token) => token !== left).join(' '))]
}

/** Which outcome shall reach which number. */
function measureOf({ title, metric }: NodeRecord, { sentence }: RuleContext): string[] {
  const reading = sentence(title)
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

/** The number to be reached, where the words name one only, or from one to another. */
function targetIn({ text, quantities }: Sentence): Amount | null {
  const amounts = quantities.map(({ range }) => amountOf(text.slice(range.start, range.end)))
  return (amounts.length <= 2 ? amounts.at(-1) : null) ?? null
}
