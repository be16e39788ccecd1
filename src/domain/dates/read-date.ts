import { parsePlainDate } from './dates'
import type { Cycle, PlainDate } from '../model'
import { dayWithin, daysOutside } from './day-within'

export const DATE_REFUSALS = ['notADate', 'noYear', 'ambiguous'] as const
/** Why a text is not read as a day. */
export type DateRefusal = (typeof DATE_REFUSALS)[number]

export type DateReading =
  /** `isAssumed`: the text has no year, and the day lies outside of the cycle that it was read within. */
  | { readonly type: 'value'; readonly date: PlainDate; readonly isAssumed: boolean }
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

/** It has every day that some year has. */
const LEAP_YEAR = 2000

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
  [/^(\d{1,2})\. ?(\d{1,2})\.$/u, 'dm'],
  [new RegExp(`^${MONTH}${GAP}${ORDINAL}$`, 'iu'), 'md'],
  [new RegExp(`^${ORDINAL}(?: of|\\.)?${GAP}${MONTH}$`, 'iu'), 'dm'],
]
const SLASHES = /^(\d{1,2}) ?\/ ?(\d{1,2})(?: ?\/ ?(\d{4}))?$/u

/**
 * Reads all of a text as one calendar day, in the ways English and Chinese write days: `2027-03-31`, `20270331`,
 * `31.03.2027`, `31/03/2027`, `Mar 31, 2027`, `31 March 2027`, `2027年3月31日`, also with a weekday or a time of day,
 * which are passed over. A day without a year, such as `31.3.` or `Mar 31`, takes the given one, or that in which it lies in the
 * given cycle or nearest to it. Refused are a day that is on no calendar (`notADate`), one without any year (`noYear`),
 * and `03/04/2027`, which is April here and March there (`ambiguous`).
 */
export function readDate(text: string, within: Cycle | number | null = null): DateReading {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(TIME, '')
    .replace(WEEKDAY, '')
    .trim()
  const slashes = SLASHES.exec(plain)
  if (slashes !== null) return readSlashes(slashes, within)
  for (const [pattern, order] of FORMS) {
    const found = pattern.exec(plain)
    if (found !== null) return dayOf(found, order, within)
  }
  return refused('notADate')
}

/** Day before month as in most countries, month before day where only that can be meant. */
function readSlashes(found: RegExpExecArray, within: Cycle | number | null): DateReading {
  const [dmy, mdy] = found[3] === undefined ? (['dm', 'md'] as const) : (['dmy', 'mdy'] as const)
  const [dayFirst, monthFirst] = [dayOf(found, dmy, within), dayOf(found, mdy, within)]
  if (dayFirst.type === 'refused') return dayFirst.code === 'noYear' ? dayFirst : monthFirst
  if (monthFirst.type === 'refused' || monthFirst.date === dayFirst.date) return dayFirst
  return refused('ambiguous')
}

function dayOf([, ...parts]: RegExpExecArray, order: Order, within: Cycle | number | null): DateReading {
  const written = (letter: string): string | null => parts[order.indexOf(letter)] ?? null
  const named = order.includes('y') ? Number(written('y')) : within
  const two = (value: string | number | null): string => String(value ?? '').padStart(2, '0')
  const dayIn = (year: number): PlainDate | null =>
    parsePlainDate(
      `${String(year).padStart(4, '0')}-${two(monthOf(written('m') ?? ''))}-${two(written('d'))}`,
    )
  if (named === null) return refused(dayIn(LEAP_YEAR) === null ? 'notADate' : 'noYear')
  const date = dayWithin(named, dayIn)
  if (date === null) return refused('notADate')
  return { type: 'value', date, isAssumed: typeof named !== 'number' && daysOutside(date, named) > 0 }
}

function monthOf(written: string): string | number {
  const at = MONTHS.indexOf(written.slice(0, 3).toLowerCase())
  return at < 0 ? written : at + 1
}

function refused(code: DateRefusal): DateReading {
  return { type: 'refused', code }
}
