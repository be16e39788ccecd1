import {
  effortFamily,
  normalisedShares,
  setNodeFields,
  setShares,
  sharesByRank,
  type DocumentDiff,
  type DocumentReader,
  type NodeRecord,
  type Shares,
} from '../../domain'
import { parentOf } from '../parts/family'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import type { Finding, Rule, RuleContext } from '../types'

/** Effort spread evenly reaches nothing: shares are given, unequal, and make a whole. */
export const effortIsSharedOut: Rule = {
  id: 'R32',
  name: 'effortIsSharedOut',
  meta: {
    category: 'people',
    level: 'advise',
    stage: 'commit',
    appliesTo: ['bigObjective', 'objective', 'keyResult'],
    scope: 'children',
    messages: ['missing', 'sum', 'equal', 'tiny'],
    options: {
      tolerance: { value: 1, min: 0, max: 50 },
      spread: { value: 5, min: 0, max: 50 },
      least: { value: 5, min: 0, max: 50 },
    },
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: first things first, effort is not spread evenly'],
      zh: ['方法：要事第一，精力不平均分配'],
    },
    good: [
      {
        locale: 'en',
        stage: 'commit',
        outline:
          'O A habit {effort=100}\n  K 400 sign-ups {effort=50}\n  K Return visits up by 30% {effort=30}\n  K 20 referrals {effort=20}',
      },
      {
        locale: 'zh',
        stage: 'commit',
        outline:
          'O 养成习惯 {effort=100}\n  K 注册用户达到400人 {effort=50}\n  K 回访率提高到30% {effort=30}\n  K 转介绍达到20次 {effort=20}',
      },
    ],
    bad: [
      { locale: 'en', stage: 'commit', outline: 'O A habit {effort=100}\n  K Sign-ups\n  K Return visits' },
      {
        locale: 'en',
        stage: 'commit',
        outline: 'O A habit {effort=100}\n  K Sign-ups {effort=60}\n  K Return visits {effort=60}',
      },
      {
        locale: 'en',
        stage: 'commit',
        outline:
          'O A habit {effort=100}\n  K Sign-ups {effort=33}\n  K Return visits {effort=33}\n  K Referrals {effort=34}',
      },
      {
        locale: 'zh',
        stage: 'commit',
        outline: 'O 养成习惯 {effort=100}\n  K 注册 {effort=97}\n  K 回访 {effort=3}',
      },
    ],
  },
  *check(node, context) {
    if (node.kind !== 'bigObjective' && node.effort === null)
      yield finding('missing', {
        field: 'effort',
        evidence: '',
        remedies: ['shareByRank', 'setShare'],
        missing: 'effort',
      })
    const children = effortFamily(context.document, node.id)
    if (children.length > 0) yield* checkShares(children, context)
  },
  remedies: {
    shareByRank: {
      type: 'fix',
      run: (node, { messageId }, { document }) => {
        const siblings =
          messageId === 'missing' ? siblingsOf(document, node) : effortFamily(document, node.id)
        return change(document, sharesByRank(siblings))
      },
    },
    normalise: {
      type: 'fix',
      run: (node, _finding, { document }) =>
        change(document, normalisedShares(effortFamily(document, node.id))),
    },
    lock: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document }) => {
        const ids = effortFamily(document, node.id).map(({ id }) => id)
        return combineOperations(document, (map) =>
          setNodeFields(map, { ids, fields: { effortLocked: true } }),
        )
      },
    },
    setShare: { type: 'open', commandId: 'view.focusField' },
  },
}

function change(document: DocumentReader, shares: Shares | null): DocumentDiff | null {
  return shares && combineOperations(document, (map) => setShares(map, { shares }))
}

function siblingsOf(document: DocumentReader, node: NodeRecord): NodeRecord[] {
  const parent = parentOf(document, node)
  return parent === undefined ? [node] : effortFamily(document, parent.id)
}

function* checkShares(children: readonly NodeRecord[], { option }: RuleContext): Generator<Finding> {
  const shares = children.flatMap(({ effort }) => (effort === null ? [] : [effort]))
  const sum = Math.round(shares.reduce((total, share) => total + share, 0))
  const about = { related: children.map(({ id }) => id), evidence: shares.join(' ') }
  const complete = shares.length === children.length
  if (sum > 100 + option('tolerance') || (complete && sum < 100 - option('tolerance')))
    yield finding('sum', { ...about, level: 'warn', data: { sum }, remedies: ['normalise', 'shareByRank'] })
  if (!complete || shares.length < 2) return
  const isMeant = children.every(({ effortLocked }) => effortLocked)
  if (!isMeant && Math.max(...shares) - Math.min(...shares) <= option('spread'))
    yield finding('equal', { ...about, data: { count: shares.length }, remedies: ['shareByRank', 'lock'] })
  const tiny = children.filter(({ effort }) => effort !== null && effort < option('least'))
  if (tiny.length > 0)
    yield finding('tiny', {
      data: { count: tiny.length, least: option('least') },
      related: tiny.map(({ id }) => id),
      evidence: about.evidence,
      remedies: [],
    })
}
