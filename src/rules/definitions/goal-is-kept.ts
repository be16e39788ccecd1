import {
  addNode,
  agreeAnew,
  baselineId,
  setNodeFields,
  targetOf,
  type Baseline,
  type DocumentReader,
  type NodeFields,
  type NodeRecord,
} from '../../domain'
import { finding } from '../parts/finding'
import { combineOperations, withLine } from '../parts/remedies/combine-operations'
import type { Rule } from '../types'

/** A goal that moves while one walks is never reached; where it must, somebody says why, and it is noted down. */
export const goalIsKept: Rule = {
  id: 'R43',
  name: 'goalIsKept',
  meta: {
    category: 'review',
    level: 'ask',
    stage: 'commit',
    appliesTo: ['bigObjective', 'objective', 'keyResult'],
    scope: 'node',
    messages: ['reworded', 'targetMoved'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: adjust key results, do not change goals lightly', 'open-okr: once, with a reason'],
      zh: ['方法：可以调整关键结果，不要轻易改动目标', 'open-okr：只改一次，并写明原因'],
    },
    good: [
      {
        locale: 'en',
        stage: 'run',
        outline: 'O Run for joy {agreed=Run for joy}\n  K Ten runs {agreed=Ten laps}',
      },
      { locale: 'en', stage: 'run', outline: 'O A goal that came later' },
      { locale: 'zh', stage: 'run', outline: 'O 享受跑步 {agreed=享受跑步}\n  K 跑十次 {agreed=跑十圈}' },
    ],
    bad: [
      { locale: 'en', stage: 'run', outline: 'O Jog now and then {agreed=Run a marathon}' },
      { locale: 'en', stage: 'run', outline: 'K Runs {metric=0..8 runs; agreedTarget=10}' },
      { locale: 'zh', stage: 'run', outline: 'O 偶尔慢跑 {agreed=跑完马拉松}' },
      { locale: 'zh', stage: 'commit', outline: 'K 跑步次数 {metric=0..8 次; agreedTarget=10}' },
    ],
  },
  *check(node, { document }) {
    const { kind, title } = node
    const agreed = agreedOf(document, node)
    if (agreed === undefined) return
    if (kind === 'keyResult') {
      const [before, after] = [targetOf(agreed), targetOf(node)]
      if (before === null || after === null || before === after) return
      yield moved('targetMoved', { before, after }, ['sayWhy', 'agreeAnew', 'takeBack'])
    } else if (title.trim() !== agreed.title.trim() && !hasReason(document, node)) {
      const asKeyResult = kind === 'objective' ? ['asKeyResult'] : []
      yield moved('reworded', { before: agreed.title, after: title }, [
        ...['sayWhy', 'agreeAnew'],
        ...asKeyResult,
        'takeBack',
      ])
    }
  },
  remedies: {
    sayWhy: { type: 'open', commandId: 'view.focusField' },
    agreeAnew: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, { data }, { document, today }) => {
        const logged = `${today}: ${data['before'] ?? ''} → ${data['after'] ?? ''}`
        const note = withLine(node.note, logged)
        return combineOperations(
          document,
          (map) => setNodeFields(map, { ids: [node.id], fields: { note } }),
          (map) => agreeAnew(map, node),
        )
      },
    },
    asKeyResult: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document, newNodeId }) => {
        const { id, title } = node
        return combineOperations(
          document,
          (map) => addNode(map, { id: newNodeId(), parentId: id, kind: 'keyResult', title }),
          (map) => setNodeFields(map, { ids: [id], fields: asAgreed(document, node) }),
        )
      },
    },
    takeBack: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document }) =>
        combineOperations(document, (map) =>
          setNodeFields(map, { ids: [node.id], fields: asAgreed(document, node) }),
        ),
    },
  },
}

function moved(
  messageId: 'reworded' | 'targetMoved',
  data: { readonly before: string | number; readonly after: string | number },
  remedies: readonly string[],
) {
  return finding(messageId, { data, field: 'note', evidence: `${data.before}\n${data.after}`, remedies })
}

function agreedOf(document: DocumentReader, { id }: NodeRecord): Baseline | undefined {
  return document.get('baselines', baselineId(id))
}

/** Did somebody say why the goal is called as it is now, or that there is no reason? */
function hasReason(document: DocumentReader, { id, title }: NodeRecord): boolean {
  return document
    .rowsOf('log', id)
    .some(({ change, to, reason }) => change === 'title' && to === title && reason !== null)
}

/** What is to be set for a goal to be again what was agreed: the target of a key result, else the words. */
function asAgreed(document: DocumentReader, node: NodeRecord): NodeFields {
  const agreed = agreedOf(document, node)
  if (agreed === undefined) return {}
  if (node.kind !== 'keyResult') return { title: agreed.title }
  const { metric } = node
  return metric?.type === 'range' ? { metric: { ...metric, target: targetOf(agreed) } } : {}
}
