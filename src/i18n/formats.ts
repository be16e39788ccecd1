const DAY = 86_400_000
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', DAY / 24],
  ['minute', DAY / 1440],
]

/** Numbers, dates and lists as a language writes them. */
export interface Formats {
  /** At most `digits` decimals (2 unless told); a smaller number keeps two significant digits, so that it is never 0. */
  readonly number: (value: number, digits?: number) => string
  /** A share of 0 to 1 as whole percent. */
  readonly percent: (share: number) => string
  /** A day written `YYYY-MM-DD`; the year is left out when it is `withoutYear`. Other text comes back as it is. */
  readonly date: (plainDate: string, withoutYear?: number) => string
  /** Two days as a span: "Jan 1 – Mar 31, 2027". */
  readonly dateRange: (start: string, end: string) => string
  /** The month of a day, with its year: "March 2027"; short: "Mar". */
  readonly month: (plainDate: string, length: 'long' | 'short') => string
  /** A moment in milliseconds since the epoch, in the time zone of the device. */
  readonly dateTime: (instant: number) => string
  /** How long ago a moment was, in its largest whole unit: "3 minutes ago", "yesterday". */
  readonly ago: (instant: number, now: number) => string
  /** "a, b, and c" */
  readonly list: (items: readonly string[]) => string
}

/** Builds the formats of a language tag; the Intl objects are made once. Where a browser has none, plainer words stand. */
export function createFormats(languageTag: string): Formats {
  const day = { timeZone: 'UTC', month: 'short', day: 'numeric' } as const
  const dayAndMonth = new Intl.DateTimeFormat(languageTag, day)
  const fullDay = new Intl.DateTimeFormat(languageTag, { ...day, year: 'numeric' })
  const monthAndYear = new Intl.DateTimeFormat(languageTag, {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  })
  const shortMonth = new Intl.DateTimeFormat(languageTag, { timeZone: 'UTC', month: 'short' })
  const moment = new Intl.DateTimeFormat(languageTag, { dateStyle: 'medium', timeStyle: 'short' })
  const percent = new Intl.NumberFormat(languageTag, { style: 'percent' })
  const relative =
    'RelativeTimeFormat' in Intl ? new Intl.RelativeTimeFormat(languageTag, { numeric: 'auto' }) : null
  const list = 'ListFormat' in Intl ? new Intl.ListFormat(languageTag, { type: 'conjunction' }) : null
  const small = new Intl.NumberFormat(languageTag, { maximumSignificantDigits: 2 })
  const numbers = new Map<number, Intl.NumberFormat>()

  return {
    number(value, digits = 2) {
      if (value === 0) return small.format(0)
      if (Math.abs(value) < 10 ** -digits) return small.format(value)
      const known =
        numbers.get(digits) ?? new Intl.NumberFormat(languageTag, { maximumFractionDigits: digits })
      numbers.set(digits, known)
      return known.format(value)
    },
    percent: (share) => percent.format(share),
    date(plainDate, withoutYear) {
      const date = utcDate(plainDate)
      if (date === null) return plainDate
      return (date.getUTCFullYear() === withoutYear ? dayAndMonth : fullDay).format(date)
    },
    dateRange(start, end) {
      const [first, last] = [utcDate(start), utcDate(end)]
      if (first === null || last === null) return `${start} – ${end}`
      const hasRanges = 'formatRange' in Intl.DateTimeFormat.prototype
      return hasRanges
        ? fullDay.formatRange(first, last)
        : `${fullDay.format(first)} – ${fullDay.format(last)}`
    },
    month(plainDate, length) {
      const date = utcDate(plainDate)
      return date === null ? plainDate : (length === 'long' ? monthAndYear : shortMonth).format(date)
    },
    dateTime: (instant) => moment.format(instant),
    ago: (instant, now) => relative?.format(...largestUnit(instant - now)) ?? moment.format(instant),
    list: (items) => list?.format(items) ?? items.join(', '),
  }
}

function utcDate(plainDate: string): Date | null {
  const date = new Date(`${plainDate}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? null : date
}

function largestUnit(span: number): [number, Intl.RelativeTimeFormatUnit] {
  for (const [unit, length] of STEPS) if (Math.abs(span) >= length) return [Math.trunc(span / length), unit]
  return [0, 'second']
}
