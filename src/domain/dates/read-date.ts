import { parsePlainDate } from './dates'
import type { PlainDate } from '../model'

export const DATE_REFUSALS = ['notADate', 'noYear', 'ambiguous'] as const
/** Why a text is not read as a day. */
export type DateRefusal = (typeof DATE_REFUSALS)[number]

export type DateReading =
  | { readonly type: 'value'; readonly date: PlainDate }
  | { readonly type: 'refused'; readonly code: DateRefusal }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const ORDINAL = '(\\d{1,2})(?:st|nd|rd|th)?'
const GAP = '[ ,-]{1,2}'

const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? |[( ]*(?:星期|周|礼拜)[一二三四五六日天]\)?$/iu
const TIME =
  /(?<=\d)(?:t|,? )\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?: ?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?$/iu

type Order = 'ymd' | 'dmy' | 'mdy' | 'md' | 'dm'

/** Each way to write a day, and what its three groups stand for. */
const FORMS: readonly (readonly [pattern: RegExp, order: Order])[] = [
  [/^(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})$/u, 'ymd'],
  [/^(\d{4})(\d{2})(\d{2})$/u, 'ymd'],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]?$/u, 'ymd'],
  [new RegExp(`^(\\d{4})${GAP}${MONTH}${GAP}${ORDINAL}$`, 'iu'), 'ymd'],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/u, 'dmy'],
  [/^(\d{1,2})-(\d{1,2})-(\d{4})$/u, 'dmy'],
  [new RegExp(`^${ORDINAL}(?: of|\\.)?${GAP}${MONTH}${GAP}(\\d{4})$`, 'iu'), 'dmy'],
  [new RegExp(`^${MONTH}${GAP}${ORDINAL}${GAP}(\\d{4})$`, 'iu'), 'mdy'],
  [/^(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]$/u, 'md'],
  [new RegExp(`^${MONTH}${GAP}${ORDINAL}$`, 'iu'), 'md'],
  [new RegExp(`^${ORDINAL}(?: of|\\.)?${GAP}${MONTH}$`, 'iu'), 'dm'],
]
const SLASHES = /^(\d{1,2}) ?\/ ?(\d{1,2}) ?\/ ?(\d{4})$/u

/**
 * Reads all of a text as one calendar day, in the ways English and Chinese write days: `2027-03-31`, `20270331`,
 * `31.03.2027`, `31/03/2027`, `Mar 31, 2027`, `31 March 2027`, `2027年3月31日`, also with a weekday or a time of day,
 * which are passed over. A day without a year takes the given one. Refused are a day that is on no calendar
 * (`notADate`), one without any year (`noYear`), and `03/04/2027`, which is April here and March there (`ambiguous`).
 */
export function readDate(text: string, year: number | null = null): DateReading {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(TIME, '')
    .replace(WEEKDAY, '')
    .trim()
  const slashes = SLASHES.exec(plain)
  if (slashes !== null) return readSlashes(slashes)
  for (const [pattern, order] of FORMS) {
    const found = pattern.exec(plain)
    if (found !== null) return dayOf(found, order, year)
  }
  return refused('notADate')
}

/** Day before month as in most countries, month before day where only that can be meant. */
function readSlashes(found: RegExpExecArray): DateReading {
  const [dayFirst, monthFirst] = [dayOf(found, 'dmy', null), dayOf(found, 'mdy', null)]
  if (dayFirst.type === 'refused') return monthFirst
  if (monthFirst.type === 'refused' || monthFirst.date === dayFirst.date) return dayFirst
  return refused('ambiguous')
}

function dayOf([, ...parts]: RegExpExecArray, order: Order, year: number | null): DateReading {
  const written = (letter: string): string | null => parts[order.indexOf(letter)] ?? null
  const named = order.includes('y') ? Number(written('y')) : year
  if (named === null) return refused('noYear')
  const two = (value: string | number | null): string => String(value ?? '').padStart(2, '0')
  const date = parsePlainDate(
    `${String(named).padStart(4, '0')}-${two(monthOf(written('m') ?? ''))}-${two(written('d'))}`,
  )
  return date === null ? refused('notADate') : { type: 'value', date }
}

function monthOf(written: string): string | number {
  const at = MONTHS.indexOf(written.slice(0, 3).toLowerCase())
  return at < 0 ? written : at + 1
}

function refused(code: DateRefusal): DateReading {
  return { type: 'refused', code }
}
