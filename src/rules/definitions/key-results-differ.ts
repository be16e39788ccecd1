import { addRelation, createDraft, inMapOrder, type NodeRecord } from '../../domain'
import { finding } from '../parts/finding'
import { mergeInto } from '../parts/merge'
import { outcomeNamesIn } from '../text/outcomes'
import type { Sentence } from '../text/sentence'
import { tokensOf } from '../text/tokens'
import { amountOf } from '../text/values'
import type { Rule, RuleContext } from '../types'

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
    options: { words: { value: 2, least: 1, most: 20 } },
    onByDefault: true,
  },
  docs: {
    sources: { en: ['The method: do subtraction'], zh: ['方法：做减法'] },
    good: [
      { locale: 'en', stage: 'draft', outline: 'O A habit\n  K Ten new shops\n  K Twelve new shops' },
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
      { locale: 'zh', stage: 'draft', outline: 'O 养成习惯\n  K 新增十家门店\n  K 新增十家門店' },
    ],
  },
  keys: (node, context) => keysOf(node, context),
  *check(node, context) {
    const { document, peers } = context
    const [found] = keysOf(node, context).flatMap((key) => {
      const first = document.node(inMapOrder(document, peers(key))[0] ?? node.id)
      return first === undefined || first.id === node.id ? [] : [{ first, key }]
    })
    if (found === undefined) return
    const { first, key } = found
    const together = first.parentId === node.parentId
    yield finding(together ? 'twin' : 'twinElsewhere', {
      level: together ? 'warn' : 'advise',
      data: { first: first.title },
      field: 'title',
      related: [first.id],
      evidence: [first.id, key].join('\n'),
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

/** What the words come down to, whatever their order, and which outcome shall reach which number. */
function keysOf(node: NodeRecord, context: RuleContext): string[] {
  return [...wordsOf(node, context), ...measureOf(node, context)]
}

/** Too few words are no ground to compare. */
function wordsOf({ title }: NodeRecord, { sentence, option }: RuleContext): string[] {
  const tokens = [...tokensOf(sentence(title))].sort()
  return tokens.length < option('words') ? [] : [tokens.join(' ')]
}

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
