import { convertKind, moveNodes, type DocumentReader, type NodeRecord } from '../../domain'
import { stageReaches } from '../engine/settings'
import { childrenOf } from '../parts/family'
import { keepAsIs, park } from '../parts/remedies/common-remedies'
import { combineOperations } from '../parts/remedies/combine-operations'
import { bestMatch } from '../parts/most-alike'
import { betterParentFinding, supportFinding } from '../parts/support-finding'
import { supportOf } from '../support'
import type { Rule } from '../types'
import { roomForKeyResults } from './key-results-within-limit'

const ID = 'R38'

/** A key result holds up its objective, and somebody says why. */
export const keyResultSupportsObjective: Rule = {
  id: ID,
  name: 'keyResultSupportsObjective',
  meta: {
    category: 'link',
    level: 'warn',
    stage: 'brainstorm',
    appliesTo: ['keyResult'],
    scope: 'parent',
    messages: ['weak', 'contested', 'unrated', 'unsupported', 'betterElsewhere'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: a key result is directly tied to its objective', 'open-okr: a declared contribution'],
      zh: ['方法：关键结果与目标直接相关', 'open-okr：写明的贡献'],
    },
    good: [
      {
        locale: 'en',
        stage: 'commit',
        outline:
          'O Be the team others call first\n  K Replies within a day {because=people call those who answer}',
      },
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O Be the team others call first\n  K Replies within a day {support=3}',
      },
      {
        locale: 'zh',
        stage: 'commit',
        outline: 'O 成为大家首先想到的团队\n  K 一天内回复 {because=回复快才会再来}',
      },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'commit',
        outline: 'O Keep our customers for longer\n  K Repaint the meeting room',
      },
      { locale: 'en', stage: 'draft', outline: 'O Be the team others call first\n  K 98 %' },
      {
        locale: 'en',
        stage: 'brainstorm',
        outline: 'O Be the team others call first\n  K Redecorate the team room {support=1}',
      },
      { locale: 'zh', stage: 'draft', outline: 'O 成为大家首先想到的团队\n  K 装修团队办公室 {support=0}' },
      {
        locale: 'en',
        stage: 'draft',
        outline:
          'O Make our support loved by customers\n  K Answer nine of ten tickets within a day\n  K Satisfaction after a ticket from 4.1 to 4.6\n  K Hire two senior data engineers\nO Build a strong engineering team\n  K Hire five backend engineers\n  K Interview twenty engineering candidates',
      },
      {
        locale: 'zh',
        stage: 'draft',
        outline:
          'O 让用户爱上我们的客服\n  K 90%的工单一天内回复\n  K 工单满意度从4.1分升到4.6分\n  K 招聘两名高级数据工程师\nO 组建一流的工程师队伍\n  K 招聘五名后端工程师\n  K 面试二十名工程师候选人',
      },
    ],
  },
  *check(node, context) {
    const evidence = context.evidence(node.id)
    const state = supportOf(context.document, node.id, evidence)
    if (state === 'weak' || state === 'contested')
      yield {
        ...supportFinding(node, context, state),
        remedies: [
          ...['sayBecause', 'moveElsewhere'],
          ...(keyResultsBeside(context.document, node).length > 0 ? ['turnIntoAction'] : []),
          'park',
        ],
      }
    if (node.title.trim() === '' || !stageReaches(context.stage, 'draft')) return
    if (state === 'unrated' || state === 'unsupported')
      yield {
        ...supportFinding(node, context, state),
        level: stageReaches(context.stage, 'commit') ? 'warn' : 'advise',
      }
    if (state === 'better-elsewhere' && evidence?.betterParent)
      yield { ...betterParentFinding(node, context, evidence.betterParent), level: 'ask' }
  },
  remedies: {
    sayBecause: { type: 'open', commandId: 'view.focusField' },
    park,
    move: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, { related: [, betterParent] }, { document }) =>
        betterParent === undefined || roomForKeyResults(document, betterParent) <= 0
          ? null
          : combineOperations(document, (map) => moveNodes(map, { ids: [node.id], parentId: betterParent })),
    },
    swap: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, { related: [own, other] }, context) => {
        const { document } = context
        const objective = own === undefined ? undefined : document.node(own)
        if (objective === undefined || other === undefined) return null
        const back = bestMatch(objective, childrenOf(document, other, 'keyResult'), context)
        return back === undefined ? null : changePlaces(document, node, back)
      },
    },
    keep: keepAsIs(ID),
    turnIntoAction: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, context) => {
        const home = bestMatch(node, keyResultsBeside(context.document, node), context)
        if (home === undefined) return null
        return combineOperations(
          context.document,
          (map) => moveNodes(map, { ids: [node.id], parentId: home.id }),
          (map) => convertKind(map, { ids: [node.id], kind: 'action' }),
        )
      },
    },
    moveElsewhere: { type: 'open', commandId: 'node.moveTo' },
  },
}

function keyResultsBeside(document: DocumentReader, node: NodeRecord): readonly NodeRecord[] {
  const family = node.parentId === null ? [] : childrenOf(document, node.parentId, 'keyResult')
  return family.filter(({ id }) => id !== node.id)
}

/** Two key results of different objectives, each in the place of the other. */
function changePlaces(document: DocumentReader, a: NodeRecord, b: NodeRecord) {
  return combineOperations(
    document,
    (map) => moveNodes(map, { ids: [a.id], parentId: b.parentId, after: b.id }),
    (map) => moveNodes(map, { ids: [b.id], parentId: a.parentId }),
  )
}
