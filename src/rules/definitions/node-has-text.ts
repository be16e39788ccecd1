import {
  deleteBranches,
  mapRoots,
  walkBranch,
  type DocumentReader,
  type NodeKind,
  type NodeRecord,
} from '../../domain'
import { finding, inTitle, wordsAt } from '../parts/finding'
import { isPlaceholder } from '../parts/key-result-reading'
import { combineOperations } from '../parts/remedies/combine-operations'
import { stageReaches } from '../engine/settings'
import type { Rule } from '../types'

const KINDS: readonly NodeKind[] = ['bigObjective', 'objective', 'keyResult', 'action']

/** An empty card is a thought not yet had; at commit there is none left. */
export const nodeHasText: Rule = {
  id: 'R06',
  name: 'nodeHasText',
  meta: {
    category: 'structure',
    level: 'advise',
    stage: 'draft',
    appliesTo: KINDS,
    scope: 'children',
    messages: ['empty', 'placeholder'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: { en: ['The method: express the direction concretely'], zh: ['方法：把方向说具体'] },
    good: [
      { locale: 'en', stage: 'commit', outline: 'B A good year\n  O Run far' },
      { locale: 'zh', stage: 'commit', outline: 'B 美好的一年\n  O 跑得更远' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'B A good year\n  O \n  O TBD' },
      { locale: 'zh', stage: 'commit', outline: 'B 美好的一年\n  O 待定\n  O ' },
    ],
  },
  *check(node, { document, stage, sentence }) {
    const empty = node.title.trim() === ''
    const reading = sentence(node.title)
    const ranges = inTitle(reading, reading.placeholders)
    if (!empty && ranges.length === 0 && !isPlaceholder(reading)) return
    yield finding(empty ? 'empty' : 'placeholder', {
      level: stageReaches(stage, 'commit') ? 'warn' : 'advise',
      data: { words: ranges.length > 0 ? wordsAt(node.title, ranges) : node.title.trim() },
      field: 'title',
      ranges,
      evidence: node.title,
      remedies: ranges.length > 0 ? ['write'] : remediesFor(document, node),
    })
  },
  remedies: {
    write: { type: 'open', commandId: 'node.edit' },
    writeNext: { type: 'open', commandId: 'checks.writeNext' },
    remove: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document }) =>
        combineOperations(document, (map) => deleteBranches(map, { ids: [node.id] })),
    },
    removeAll: {
      type: 'fix',
      requiresConfirmation: true,
      run: (_node, _finding, { document }) => {
        const ids = mapRoots(document)
          .flatMap((root) => [...walkBranch(document, root)])
          .filter((id) => isBare(document, document.node(id)))
        return combineOperations(document, (map) => deleteBranches(map, { ids }))
      },
    },
  },
}

function remediesFor(document: DocumentReader, node: NodeRecord): readonly string[] {
  if (isBare(document, node)) return ['write', 'writeNext', 'remove', 'removeAll']
  return isLeaf(document, node) ? ['write', 'writeNext', 'remove'] : ['write', 'writeNext']
}

function isLeaf(document: DocumentReader, { id, kind }: NodeRecord): boolean {
  return kind !== 'bigObjective' && document.children(id).length === 0
}

/** Nothing would be lost with it: no words, no note, nothing below. */
function isBare(document: DocumentReader, node: NodeRecord | undefined): boolean {
  if (node === undefined || !KINDS.includes(node.kind) || !isLeaf(document, node)) return false
  return node.title.trim() === '' && node.note.trim() === ''
}
