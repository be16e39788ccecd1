import { deleteBranches, moveNodes, type NodeRecord } from '../../domain'
import { childrenOf } from '../parts/family'
import { finding } from '../parts/finding'
import { inOneStep } from '../parts/mend'
import { likeness, tokensOf } from '../text/tokens'
import type { Rule, RuleContext } from '../types'

/** More objectives than this under one parent are another rule's business. */
const COMPARED = 12

/** Two objectives that say the same are one, and count twice against the limit. */
export const objectivesDiffer: Rule = {
  id: 'R18',
  name: 'objectives-differ',
  meta: {
    category: 'objective',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['bigObjective', 'objective'],
    scope: 'children',
    messages: ['alike'],
    options: { percent: { value: 50, least: 10, most: 100 } },
    onByDefault: true,
  },
  docs: {
    sources: { en: ['The method: do subtraction'], zh: ['方法：做减法'] },
    good: [
      {
        locale: 'en',
        stage: 'draft',
        outline: 'B A loved product\n  O Win the hearts of new customers\n  O Ship without fear',
      },
      { locale: 'zh', stage: 'draft', outline: 'B 受人喜爱的产品\n  O 赢得新客户的心\n  O 从容发布每个版本' },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'draft',
        outline:
          'B A loved product\n  O Win the trust of new customers\n    K Ten letters\n  O Win trust with our new customers\n    K Five visits',
      },
      { locale: 'zh', stage: 'draft', outline: 'B 受人喜爱的产品\n  O 赢得新客户的信任\n  O 赢得新客户信任' },
    ],
  },
  *check(node, context) {
    const pair = mostAlike(childrenOf(context.document, node.id, 'objective').slice(0, COMPARED), context)
    if (pair === null) return
    const [first, second] = pair
    yield finding('alike', {
      data: { first: first.title, second: second.title },
      related: [first.id, second.id],
      evidence: [first.id, first.title, second.id, second.title].join('\n'),
    })
  },
  remedies: {
    merge: {
      type: 'fix',
      singly: true,
      run: (_node, { related: [first, second] }, { document }) => {
        if (first === undefined || second === undefined) return null
        const ids = document.children(second)
        return inOneStep(
          document,
          ...(ids.length === 0 ? [] : [(map: typeof document) => moveNodes(map, { ids, parentId: first })]),
          (map) => deleteBranches(map, { ids: [second] }),
        )
      },
    },
  },
}

function mostAlike(
  objectives: readonly NodeRecord[],
  { sentence, option }: RuleContext,
): readonly [NodeRecord, NodeRecord] | null {
  const texts = objectives.map((objective) => ({ objective, tokens: tokensOf(sentence(objective.title)) }))
  let best = option('percent') / 100
  let pair: readonly [NodeRecord, NodeRecord] | null = null
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1)) {
      const score = likeness(a.tokens, b.tokens)
      if (score < best || (score === best && pair !== null)) continue
      best = score
      pair = [a.objective, b.objective]
    }
  })
  return pair
}
