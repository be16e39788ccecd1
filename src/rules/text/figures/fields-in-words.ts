import {
  addDays,
  dayWithin,
  parsePlainDate,
  type Cycle,
  type Metric,
  type NodeRecord,
  type PlainDate,
  type RangeMetric,
} from '../../../domain'
import { inTitle, wordsAt } from '../../parts/finding'
import { relativeFactor, relativeFigures } from './relative-figures'
import { readSentence, type Sentence } from '../sentence/sentence'
import type { TextRange } from '../sentence/spans'
import { amountOf, fromTo } from './values'

export type FieldsInWords = Partial<Pick<NodeRecord, 'metric' | 'due' | 'owner'>>

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ISO = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/u
const YEAR = /(20\d\d)/u
const MONTH = new RegExp(String.raw`\b(${MONTHS.join('|')})|(\d{1,2})\s?月`, 'u')
const DAY =
  /(\d{1,2})[日号]|(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?=\s+(?:of\s+)?[a-z]{3})|[a-z]{3,}\.?\s+(\d{1,2})\b(?!\d)/u
const QUARTER = /q([1-4])|([1-4])q|第?([一二三四1-4])季/u
/** As many as keep a computed target free of rounding errors. */
const DIGITS = 6
const HAN_QUARTERS = '一二三四'
const OWNER =
  /(?:^|[\s(（])@([\p{L}][\p{L}\s.'-]{0,40})|(?:\bowner|负责人|負責人)\s*[:：]\s*([^,，;；()（）]{1,40})/iu

/**
 * What the empty fields of a card could take from its words: the numbers, the last day that a point in time names (its
 * year from the words, else the given one or that of the cycle), and who is named as the owner; and the target, where the words compare with a
 * start that is known. Nothing that a field already says.
 */
export function fieldsInWords(node: NodeRecord, within: Cycle | number): FieldsInWords {
  const sentence = readSentence(node.title)
  const metric = node.metric === null ? metricIn(node.title, sentence) : withTarget(node.metric, sentence)
  const due = node.due === null ? dueIn(sentence, within) : null
  const owner = node.owner === null ? ownerIn(node.title) : null
  return { ...(metric && { metric }), ...(due && { due }), ...(owner && { owner }) }
}

/** Where the start is known and the words compare with it, the target follows. */
function withTarget(metric: Metric, sentence: Sentence): RangeMetric | null {
  if (metric.type !== 'range' || metric.baseline === null || metric.target !== null) return null
  const factor = relativeFactor(sentence)
  return factor === null
    ? null
    : { ...metric, target: Number((metric.baseline * factor).toPrecision(DIGITS)) }
}

function metricIn(title: string, sentence: Sentence): RangeMetric | null {
  const written = (range: TextRange): string => wordsAt(title, inTitle(sentence, [range]))
  const amounts = sentence.quantities.map(({ range }) => amountOf(written(range)))
  const [first] = amounts
  const pair = fromTo(sentence)
  if (pair === null && relativeFigures(sentence).length > 0) return null
  const last = pair === null ? first : amounts.find((amount) => amount?.value === pair[1])
  if (!last || (pair === null && amounts.length !== 1)) return null
  return { type: 'range', baseline: pair?.[0] ?? null, target: last.value, current: null, unit: last.unit }
}

function dueIn({ text, times }: Sentence, within: Cycle | number): PlainDate | null {
  const days = times
    .filter(({ type }) => type === 'point')
    .map(({ range }) => dayWithin(within, (year) => lastDayOf(text.slice(range.start, range.end), year)))
  return days.findLast((day) => day !== null) ?? null
}

/** The last day of the date, month or quarter that the words name. */
function lastDayOf(words: string, year: number): PlainDate | null {
  const iso = ISO.exec(words)
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const named = Number(YEAR.exec(words)?.[1] ?? year)
  const quarter = quarterIn(words)
  if (quarter !== null) return endOfMonth(named, quarter * 3)
  const found = MONTH.exec(words)
  const month = MONTHS.indexOf(found?.[1] ?? '') + 1 || Number(found?.[2] ?? 0)
  if (month < 1 || month > 12) return null
  const [, ...days] = DAY.exec(words.replace(YEAR, '')) ?? []
  const day = days.join('')
  return day === '' ? endOfMonth(named, month) : dayOf(named, month, Number(day))
}

function quarterIn(words: string): number | null {
  const [, latin, before, han] = QUARTER.exec(words) ?? []
  const written = latin ?? before ?? han
  if (written === undefined) return null
  return HAN_QUARTERS.includes(written) ? HAN_QUARTERS.indexOf(written) + 1 : Number(written)
}

function dayOf(year: number, month: number, day: number): PlainDate | null {
  const two = (value: number): string => String(value).padStart(2, '0')
  return parsePlainDate(`${year}-${two(month)}-${two(day)}`)
}

function endOfMonth(year: number, month: number): PlainDate | null {
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
  return next === null ? null : addDays(next, -1)
}

function ownerIn(title: string): string | null {
  const [, mentioned, labelled] = OWNER.exec(title) ?? []
  return (mentioned ?? labelled)?.trim() ?? null
}
