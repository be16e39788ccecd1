import { convertKind, insertParent, kindBetween, mayContain, moveNodes, nextKind } from '../../domain'
import type { DocumentReader, NodeKind, NodeRecord } from '../../domain'
import { childrenOf, parentOf } from '../parts/family'
import { finding, NAMED_BY_CHANGE } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import { bestMatch } from '../parts/most-alike'
import type { Rule } from '../types'

/** What each kind must hang under; kinds that are not named may hang anywhere. */
const PARENTS: Readonly<Partial<Record<NodeKind, readonly (NodeKind | null)[]>>> = {
  bigObjective: [null],
  objective: [null, 'bigObjective', 'objective', 'keyResult'],
  keyResult: ['objective'],
  action: ['keyResult', 'action'],
}

/** Big O, objective, key result, action: the chain that makes each step answer to the one above. */
export const nodeFitsChain: Rule = {
  id: 'R05',
  name: 'nodeFitsChain',
  meta: {
    category: 'structure',
    level: 'warn',
    stage: 'brainstorm',
    appliesTo: ['bigObjective', 'objective', 'keyResult', 'action'],
    scope: 'parent',
    messages: ['bigObjective', 'objective', 'keyResult', 'action'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: Big O, little O, key result, to-do list'],
      zh: ['方法：大 O、小 O、关键结果、待办清单'],
    },
    good: [
      {
        locale: 'en',
        stage: 'brainstorm',
        outline:
          'B A good year\n  O Run far\n    K A half marathon\n      A Buy shoes\n        A Ask a friend',
      },
      {
        locale: 'zh',
        stage: 'brainstorm',
        outline: 'B 美好的一年\n  O 跑得更远\n    K 完成半程马拉松\n      A 买跑鞋\n        A 请教朋友',
      },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'brainstorm',
        outline: 'B A good year\n  O Run far\n    A Buy shoes\n    K A half marathon',
      },
      { locale: 'en', stage: 'brainstorm', outline: 'B A good year\n  K A half marathon\n  K Ten hikes' },
      { locale: 'en', stage: 'brainstorm', outline: 'K A half marathon' },
      {
        locale: 'en',
        stage: 'brainstorm',
        outline: 'B A good year\n  O Run far\n    B A good life\n    I Someday\n      O Climb a mountain',
      },
      { locale: 'zh', stage: 'brainstorm', outline: 'B 美好的一年\n  O 跑得更远\n    A 买跑鞋' },
    ],
  },
  *check(node, { document }) {
    const parent = parentOf(document, node)
    const allowed = PARENTS[node.kind]
    if (allowed === undefined || allowed.includes(parent?.kind ?? null)) return
    const remedies = [
      ...(fittingSiblings(document, node).length === 0 ? [] : ['moveToSibling']),
      ...(missingKind(parent, node) === null ? [] : ['wrap']),
      'changeKind',
    ]
    yield finding(node.kind, {
      data: { ...NAMED_BY_CHANGE, parent: parent?.kind ?? 'none', kind: fittingKind(parent) },
      related: parent === undefined ? [] : [parent.id],
      evidence: `${node.kind} ${parent?.kind ?? 'none'}`,
      remedies,
    })
  },
  remedies: {
    moveToSibling: {
      type: 'fix',
      run: (node, _finding, context) => {
        const { document } = context
        const sibling = bestMatch(node, fittingSiblings(document, node), context)
        if (sibling === undefined) return null
        return combineOperations(document, (map) => moveNodes(map, { ids: [node.id], parentId: sibling.id }))
      },
    },
    wrap: {
      type: 'fix',
      requiresConfirmation: true,
      followUp: 'added',
      run: (node, _finding, { document, newNodeId }) => {
        const kind = missingKind(parentOf(document, node), node)
        if (kind === null) return null
        const ids = looseWith(document, node).map(({ id }) => id)
        return combineOperations(document, (map) => insertParent(map, { id: newNodeId(), ids, kind }))
      },
    },
    changeKind: {
      type: 'fix',
      run: (node, _finding, { document }) => {
        const kind = fittingKind(parentOf(document, node))
        return combineOperations(document, (map) => convertKind(map, { ids: [node.id], kind }))
      },
    },
  },
}

/** What would fit between a node and its parent. */
function missingKind(parent: NodeRecord | undefined, node: NodeRecord): NodeKind | null {
  if (parent === undefined) return node.kind === 'keyResult' ? 'objective' : null
  return kindBetween(parent.kind, [node.kind])
}

/** Loose key results of one family go together under one objective. */
function looseWith(document: DocumentReader, node: NodeRecord): readonly NodeRecord[] {
  if (node.kind !== 'keyResult' || node.parentId === null) return [node]
  return childrenOf(document, node.parentId, 'keyResult')
}

/** The kind that fits below a parent, or as a root. */
function fittingKind(parent: NodeRecord | undefined): NodeKind {
  return parent === undefined ? 'objective' : nextKind(parent.kind)
}

/** The siblings under which the node would be in its place, the nearest above first. */
function fittingSiblings(document: DocumentReader, node: NodeRecord): readonly NodeRecord[] {
  if (node.parentId === null) return []
  const place = document.children(node.parentId).indexOf(node.id)
  const fitting = childrenOf(document, node.parentId, 'bigObjective', 'objective', 'keyResult').filter(
    ({ id, kind }) => id !== node.id && mayContain(kind, node.kind),
  )
  const isAbove = ({ id }: NodeRecord): boolean => document.children(node.parentId).indexOf(id) < place
  return [...fitting.filter(isAbove).reverse(), ...fitting.filter((each) => !isAbove(each))]
}
