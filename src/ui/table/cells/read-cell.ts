import {
  LIMITS,
  NODE_KINDS,
  readDate,
  type Confidence,
  type NodeRecord,
  type SupportStrength,
} from '../../../domain'
import { foldText, type CellValue } from '../../../editor'
import type { MessageKey } from '../../../i18n'
import { isWritable, tickOf, tickValue, type ColumnId } from '../columns'
import { newUnitIn, numberSentence, readingsOf, readNumberField } from '../../fields/number-reading'
import { cellText, metricNumber, strengthWords, type CellSource } from './cell-text'

/** What a text says for a cell. */
export type CellReading =
  | {
      readonly type: 'value'
      readonly value: CellValue
      /** A number that can be read in two ways. */
      readonly readings: ReturnType<typeof readingsOf>
    }
  /** The cell says so already. */
  | { readonly type: 'same' }
  | { readonly type: 'refused'; readonly sentence: MessageKey; readonly unit: string }

export interface ReadingContext extends CellSource {
  /** Of a day that is written without one. */
  readonly year: number
}

/** The year of days that are written without one: that of the cycle, else this one. */
export function yearFor({ document, today }: CellSource): number {
  return Number((document.meta.cycle?.start ?? today).slice(0, 4))
}

/** Reads a text for a cell of a node as it stands today, in whatever way people and sheets write it. An empty text empties the cell. */
export function readCell(
  context: ReadingContext,
  node: NodeRecord,
  column: ColumnId,
  text: string,
): CellReading {
  if (text.trim() === cellText(context, node, column).trim()) return { type: 'same' }
  if (!isWritable(context.document, node, column)) return refused('table.refused.readOnly')
  if (tickOf(node, column) !== null) return readTick(context, column, text)
  switch (column) {
    case 'title':
      return readTitle(text)
    case 'owner':
      return readOwner(text)
    case 'kind':
      return readKind(context, text)
    case 'due':
      return readDay(context, text)
    case 'support':
      return readSupport(context, text)
    case 'confidence':
      return readConfidence(text)
    case 'effort':
      return readEffort(text)
    case 'from':
    case 'now':
    case 'target':
      return readMetricNumber(node, column, text)
    case 'progress':
    case 'votes':
    case 'checks':
      return refused('table.refused.readOnly')
  }
}

function value(cell: CellValue, readings: ReturnType<typeof readingsOf> = null): CellReading {
  return { type: 'value', value: cell, readings }
}

function refused(sentence: MessageKey, unit = ''): CellReading {
  return { type: 'refused', sentence, unit }
}

function readTitle(text: string): CellReading {
  return text.length > LIMITS.title
    ? refused('table.refused.tooLong')
    : value({ field: 'title', value: text })
}

function readOwner(text: string): CellReading {
  if (text.length > LIMITS.shortText) return refused('table.refused.tooLong')
  return value({ field: 'owner', value: text.trim() === '' ? null : text.trim() })
}

function readKind({ i18n: { t } }: ReadingContext, text: string): CellReading {
  const at = choiceOf(
    text,
    NODE_KINDS.map((kind) => t(`kinds.${kind}`)),
  )
  const kind = NODE_KINDS[at]
  return kind === undefined ? refused('table.refused.notAChoice') : value({ field: 'kind', value: kind })
}

function readDay({ document, year }: ReadingContext, text: string): CellReading {
  if (text.trim() === '') return value({ field: 'due', value: null })
  const day = readDate(text, document.meta.cycle ?? year)
  return day.type === 'value'
    ? value({ field: 'due', value: day.date })
    : refused(`table.refused.${day.code}`)
}

function readSupport({ i18n }: ReadingContext, text: string): CellReading {
  if (text.trim() === '') return value({ field: 'support', value: null })
  const at = /^[0-3]$/.test(text.trim()) ? Number(text) : choiceOf(text, strengthWords(i18n))
  return at < 0
    ? refused('table.refused.notAChoice')
    : value({ field: 'support', value: at as SupportStrength })
}

/** The place of the choice that a text names, or that alone begins with it; −1 where it is none. */
function choiceOf(text: string, choices: readonly string[]): number {
  const wanted = foldText(text.trim())
  const words = choices.map(foldText)
  const exact = words.indexOf(wanted)
  if (exact >= 0 || wanted === '') return exact
  const begun = words.filter((word) => word.startsWith(wanted))
  return begun.length === 1 ? words.indexOf(begun[0] ?? '') : -1
}

function readConfidence(text: string): CellReading {
  if (text.trim() === '') return value({ field: 'confidence', value: null })
  const read = readNumberField(text.replace(/\s*[/／]\s*10\s*$/u, ''), { percent: false, unit: undefined })
  const steps = read.type === 'value' ? read.value : null
  if (steps === null || !Number.isInteger(steps) || steps < 1 || steps > 10)
    return refused('table.refused.notAConfidence')
  return value({ field: 'confidence', value: steps as Confidence })
}

function readEffort(text: string): CellReading {
  const read = readNumberField(text, { percent: true, unit: '%' })
  if (read.type === 'value') return value({ field: 'effort', value: read.value }, readingsOf(text))
  return refused(numberSentence(read.code), '%')
}

function readMetricNumber(node: NodeRecord, field: 'from' | 'now' | 'target', text: string): CellReading {
  const unit = node.metric === null || node.metric.type === 'milestone' ? '' : node.metric.unit
  const read = readNumberField(text, { percent: false, unit })
  if (read.type !== 'value') return refused(numberSentence(read.code), unit)
  const newUnit = newUnitIn(text, unit)
  // The same number written otherwise is no new check-in.
  if (newUnit === null && read.value === metricNumber(node, field)) return { type: 'same' }
  return value(
    { field, value: read.value, ...(newUnit !== null && { unit: newUnit.slice(0, UNIT_LENGTH) }) },
    readingsOf(text),
  )
}

const UNIT_LENGTH = 40

const YES = [
  '1',
  'y',
  'yes',
  'true',
  'x',
  '✓',
  '✔',
  '☑',
  'done',
  'reached',
  '是',
  '完成',
  '已完成',
  '已达成',
  '对',
  '√',
]
const NO = ['', '0', 'n', 'no', 'false', '-', '✗', '☐', 'open', '否', '未完成', '未达成', '错']

function readTick({ i18n: { t } }: ReadingContext, column: ColumnId, text: string): CellReading {
  const word = foldText(text.trim())
  const isYes = [...YES, foldText(t('table.yes'))].includes(word)
  if (!isYes && ![...NO, foldText(t('table.no'))].includes(word)) return refused('table.refused.notATick')
  return value(tickValue(column, isYes))
}
