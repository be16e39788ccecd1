import type { NodeRecord } from '../../domain'
import { childrenOf } from '../parts/family'
import { finding } from '../parts/finding'
import { keepAsIs } from '../parts/remedies/common-remedies'
import { mergeInto } from '../parts/remedies/merge-nodes'
import { pairsByLikeness } from '../parts/most-alike'
import { areParallel } from '../text/wording/parallel'
import { addsContent } from '../text/wording/content-words'
import { shareOutcome } from '../text/wording/outcomes'
import { groupIn } from '../text/wording/groups'
import type { Finding, Rule, RuleContext } from '../types'

const ID = 'R18'

/** Two objectives that say the same are one, and count twice against the limit. */
export const objectivesDiffer: Rule = {
  id: ID,
  name: 'objectivesDiffer',
  meta: {
    category: 'objective',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['bigObjective', 'objective'],
    scope: 'children',
    messages: ['alike', 'sameGroup'],
    options: {
      percent: { value: 50, min: 10, max: 100 },
      percentWithOutcome: { value: 35, min: 10, max: 100 },
    },
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
      {
        locale: 'en',
        stage: 'draft',
        outline: 'B Known everywhere\n  O Win the EMEA market\n  O Win the APAC market',
      },
      { locale: 'zh', stage: 'draft', outline: 'B 受人喜爱的产品\n  O 赢得新客户的心\n  O 从容发布每个版本' },
      { locale: 'zh', stage: 'draft', outline: 'B 走向全国\n  O 赢得华东市场的客户\n  O 赢得华南市场的客户' },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'draft',
        outline:
          'B A loved product\n  O Win the trust of new customers\n    K Ten letters\n  O Win trust with our new customers\n    K Five visits',
      },
      {
        locale: 'en',
        stage: 'draft',
        outline: 'B A loved product\n  O Retention that others envy\n  O Envy for our retention and service',
      },
      { locale: 'zh', stage: 'draft', outline: 'B 受人喜爱的产品\n  O 赢得新客户的信任\n  O 赢得新客户信任' },
      {
        locale: 'en',
        stage: 'draft',
        outline: 'B A loved house\n  O Moving in is a joy for new tenants\n  O A first week new tenants love',
      },
    ],
  },
  *check(node, { document, sentence, option }) {
    const objectives = childrenOf(document, node.id, 'objective')
    const alike = pairsByLikeness(objectives, sentence).find((pair) => {
      const [a, b] = [sentence(pair.first.title), sentence(pair.second.title)]
      if (areParallel(pair.first.title, pair.second.title)) return false
      const shared = shareOutcome(a, b) ? option('percentWithOutcome') : option('percent')
      return pair.likeness * 100 >= shared
    })
    if (alike === undefined) {
      yield* sameGroupIn(objectives, sentence)
      return
    }
    const { first, second } = alike
    yield finding('alike', {
      data: { first: first.title, second: second.title },
      related: [first.id, second.id],
      evidence: [first.id, first.title, second.id, second.title].join('\n'),
      remedies: addsContent(sentence(first.title), sentence(second.title))
        ? ['keepBoth']
        : ['merge', 'keepBoth'],
    })
  },
  remedies: {
    merge: {
      type: 'fix',
      requiresConfirmation: true,
      run: (_node, { related: [first, second] }, { document }) =>
        first === undefined || second === undefined ? null : mergeInto(document, first, second),
    },
    keepBoth: keepAsIs(ID),
  },
}

/** Two objectives for the same group of people may be one: only those who wrote them can tell. */
function* sameGroupIn(
  objectives: readonly NodeRecord[],
  sentence: RuleContext['sentence'],
): Generator<Finding> {
  const known = new Map<string, NodeRecord>()
  for (const objective of objectives) {
    const group = groupIn(sentence(objective.title))
    if (group === null) continue
    const first = known.get(group)
    if (first !== undefined) {
      yield finding('sameGroup', {
        level: 'ask',
        data: { first: first.title, second: objective.title, group },
        related: [first.id, objective.id],
        evidence: [first.id, first.title, objective.id, objective.title].join('\n'),
        remedies: ['keepBoth'],
      })
      return
    }
    known.set(group, objective)
  }
}
