import {
  BLANK_METRIC,
  createTransaction,
  isEmptyDiff,
  metricOrNull,
  type Metric,
  type NodeId,
  type NodeKind,
  type NodeRecord,
  type SupportStrength,
} from '../../../domain'
import { ok } from '../../../lib'
import type { CommandContext, CommandOutcome } from '../../command'
import { rateSupport, setPresentValue } from '../checks/rate-and-check-in'
import { announce, commit, defineCommand } from '../define-command'
import { setKind } from './convert-kind'
import { setFields } from './set-fields'

type PlainField = 'title' | 'owner' | 'due' | 'done' | 'confidence' | 'effort'

/** The value of one cell: of a field of a node, or of a number of its metric; a band has bounds in place of from and target. */
export type CellValue =
  | {
      readonly [Field in PlainField]: { readonly field: Field; readonly value: NodeRecord[Field] }
    }[PlainField]
  | { readonly field: 'kind'; readonly value: NodeKind }
  | { readonly field: 'support'; readonly value: SupportStrength | null }
  | { readonly field: 'reached'; readonly value: boolean }
  | {
      readonly field: 'from' | 'now' | 'target'
      readonly value: number | null
      /** For a metric that has none yet. */
      readonly unit?: string
    }

/** A cell to be written. */
export type CellWrite = CellValue & { readonly nodeId: NodeId }

/** Writes cells of a table in one step, each as the command of its field does. A cell that is refused leaves the others. */
export const writeCells = defineCommand<{ readonly cells: readonly CellWrite[] }>({
  id: 'node.writeCells',
  category: 'node',
  listed: false,
  run: (context, { cells }) => {
    const draft = createTransaction(context.document)
    let refusal: CommandOutcome | null = null
    let count = 0
    for (const cell of cells) {
      const outcome = writeCell({ ...context, document: draft }, cell)
      if (outcome.type === 'refused') refusal ??= outcome
      if (outcome.type !== 'commit') continue
      draft.apply(outcome.diff)
      count += 1
    }
    const diff = draft.diff()
    if (isEmptyDiff(diff)) return refusal ?? { type: 'session', patch: {} }
    return commit(ok(diff), count > 1 ? { announce: announce('cellsChanged', { count }) } : {})
  },
})

function writeCell(context: CommandContext, cell: CellWrite): CommandOutcome {
  const { nodeId } = cell
  const on = { ids: [nodeId] }
  switch (cell.field) {
    case 'kind':
      return setKind.run(context, { ...on, kind: cell.value })
    case 'support':
      return rateSupport.run(context, { nodeId, strength: cell.value })
    case 'reached':
      return setPresentValue.run(context, { nodeId, metric: { type: 'milestone', reached: cell.value } })
    case 'from':
    case 'target':
      return setFields.run(context, { ...on, fields: { metric: metricWith(context, cell) } })
    case 'now':
      return setPresentValue.run(context, { nodeId, metric: metricWith(context, cell) })
    case 'title':
    case 'owner':
    case 'due':
    case 'done':
    case 'confidence':
    case 'effort':
      return setFields.run(context, { ...on, fields: { [cell.field]: cell.value } })
  }
}

type NumberWrite = Extract<CellWrite, { readonly field: 'from' | 'now' | 'target' }>

/** The metric of the node with another number in it; null where nothing is left. */
function metricWith(
  { document }: CommandContext,
  { nodeId, field, value, unit }: NumberWrite,
): Metric | null {
  const metric = document.node(nodeId)?.metric ?? BLANK_METRIC
  if (metric.type === 'milestone') return metric
  const measured = metric.unit === '' && unit !== undefined ? { ...metric, unit } : metric
  if (field === 'now') return metricOrNull({ ...measured, current: value })
  if (measured.type === 'band')
    return { ...measured, ...(field === 'from' ? { lower: value } : { upper: value }) }
  return metricOrNull({ ...measured, ...(field === 'from' ? { baseline: value } : { target: value }) })
}
