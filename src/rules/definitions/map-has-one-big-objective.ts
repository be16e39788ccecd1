import { convertKind, mapRoots, moveNodes, type DocumentReader, type NodeRecord } from '../../domain'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import { park } from '../parts/remedies/common-remedies'
import type { Rule } from '../types'

const ROOT = 'root'

/** One Big O gives the map its direction; what hangs on none serves none. */
export const mapHasOneBigObjective: Rule = {
  id: 'R07',
  name: 'mapHasOneBigObjective',
  meta: {
    category: 'structure',
    level: 'warn',
    stage: 'brainstorm',
    appliesTo: ['bigObjective', 'objective', 'keyResult', 'action', 'idea'],
    scope: 'map',
    messages: ['none', 'several', 'loose'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: { en: ['The method: one Big O'], zh: ['方法：一个大 O'] },
    good: [
      { locale: 'en', stage: 'brainstorm', outline: 'B A good year\n  O Run far' },
      { locale: 'zh', stage: 'brainstorm', outline: 'B 美好的一年\n  O 跑得更远' },
    ],
    bad: [
      { locale: 'en', stage: 'brainstorm', outline: 'O Run far\n  K A half marathon' },
      { locale: 'en', stage: 'brainstorm', outline: 'B A good year\n  O Run far\nO Read widely' },
      { locale: 'zh', stage: 'brainstorm', outline: 'B 美好的一年\n  O 跑得更远\nB 更好的一年' },
    ],
  },
  keys: (node) => (node.parentId === null ? [ROOT] : []),
  *check(node, { document }) {
    if (node.parentId !== null) return
    const roots = mapRoots(document)
    const first = firstBigObjective(document)
    if (first === undefined) {
      if (roots[0] === node.id) yield finding('none', { evidence: node.id, remedies: ['makeBigObjective'] })
    } else if (node.kind === 'bigObjective' && first.id !== node.id)
      yield finding('several', {
        level: 'advise',
        related: [first.id],
        evidence: `${first.id} ${node.id}`,
        remedies: ['moveUnderBigObjective', 'park'],
      })
    else if (node.kind === 'objective')
      yield finding('loose', {
        related: [first.id],
        evidence: first.id,
        remedies: ['moveUnderBigObjective', 'park'],
      })
  },
  remedies: {
    makeBigObjective: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document }) =>
        combineOperations(document, (map) => convertKind(map, { ids: [node.id], kind: 'bigObjective' })),
    },
    moveUnderBigObjective: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document }) => {
        const first = firstBigObjective(document)
        if (first === undefined || first.id === node.id) return null
        return node.kind === 'objective' ? moveUnder(document, node, first) : joinUnder(document, node, first)
      },
    },
    park,
  },
}

function firstBigObjective(document: DocumentReader): NodeRecord | undefined {
  return mapRoots(document)
    .map((id) => document.node(id))
    .find((root) => root?.kind === 'bigObjective')
}

function moveUnder(document: DocumentReader, node: NodeRecord, parent: NodeRecord) {
  return combineOperations(document, (map) => moveNodes(map, { ids: [node.id], parentId: parent.id }))
}

/** A further Big O becomes an objective of the first. */
function joinUnder(document: DocumentReader, node: NodeRecord, parent: NodeRecord) {
  return combineOperations(
    document,
    (map) => moveNodes(map, { ids: [node.id], parentId: parent.id }),
    (map) => convertKind(map, { ids: [node.id], kind: 'objective' }),
  )
}
