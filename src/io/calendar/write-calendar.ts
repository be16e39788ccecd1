import { contentTitle, metaRecord, type DocumentContent, type NodeRecord, type PlainDate } from '../../domain'
import { normaliseLineBreaks } from '../clean-text'
import type { WriteContext } from '../codec'
import { familiesOf, outlineNodes, type OutlineNode } from '../families'

/** One line of a calendar before it is folded; the value is text to escape, or stands as it is. */
type Property = readonly [name: string, value: string | { readonly exactly: string }]

const DAY_MS = 86_400_000

/**
 * iCalendar, RFC 5545: a whole day for every due date, and the reviews of the cycle by its cadence. Events rather than
 * to-dos, which calendars on the web pass over. What is parked or done has no day. Ids of events stay when it is written again.
 */
export function writeCalendar(content: DocumentContent, { clock }: WriteContext): string {
  const title = inOneLine(contentTitle(content))
  const nodes = outlineNodes(familiesOf(content))
  const stamp = exactly(new Date(clock.now()).toISOString().replace(/[-:]|\.\d+/g, ''))
  const event = (id: string, day: PlainDate, more: readonly Property[]): readonly Property[] => [
    ['BEGIN', 'VEVENT'],
    ['UID', `${id}@objectree`],
    ['DTSTAMP', stamp],
    ['DTSTART;VALUE=DATE', exactly(basicDate(day))],
    ['TRANSP', 'TRANSPARENT'],
    ...more,
    ['END', 'VEVENT'],
  ]
  const days = nodes.flatMap(({ node, parent, parked }) =>
    node.due === null || parked || node.done
      ? []
      : event(node.id, node.due, [['SUMMARY', inOneLine(node.title)], ...descriptionOf(node, parent)]),
  )
  const review = reviewOf(content)
  const [first] = nodes
  const reviews =
    review === null || first === undefined
      ? []
      : event(`review-${first.node.id}`, review.first, [
          ['SUMMARY', `Review: ${title}`],
          ['RRULE', exactly(`FREQ=DAILY;INTERVAL=${review.cadence};UNTIL=${basicDate(review.last)}`)],
        ])
  const properties: readonly Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Objectree//Objectree//EN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', title],
    ...days,
    ...reviews,
    ['END', 'VCALENDAR'],
  ]
  return properties.map(([name, value]) => fold(`${name}:${writeValue(value)}`)).join('')
}

/** The first review is one cadence after the cycle begins, or on its last day where it is shorter. */
function reviewOf({ meta: [meta = metaRecord()] }: DocumentContent) {
  const { cycle, cadence } = meta
  if (cycle === null) return null
  const next = new Date(Date.parse(cycle.start) + cadence * DAY_MS).toISOString().slice(0, 10) as PlainDate
  return { first: next < cycle.end ? next : cycle.end, last: cycle.end, cadence }
}

function descriptionOf({ owner, note }: NodeRecord, parent: OutlineNode['parent']): readonly Property[] {
  const lines = [parent ? inOneLine(parent.title) : '', owner ?? '', note].filter((part) => part !== '')
  return lines.length === 0 ? [] : [['DESCRIPTION', lines.join('\n')]]
}

function exactly(value: string) {
  return { exactly: value }
}

/** `20270331` */
function basicDate(day: PlainDate): string {
  return day.replaceAll('-', '')
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function writeValue(value: Property[1]): string {
  if (typeof value !== 'string') return value.exactly
  return normaliseLineBreaks(value)
    .replace(/(?![\t\n])\p{Cc}|\p{Surrogate}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** A line has at most 75 bytes and goes on after a line break and a blank; no character is cut. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let bytes = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (bytes + size > 75) {
      folded += '\r\n '
      bytes = 1
    }
    folded += character
    bytes += size
  }
  return `${folded}\r\n`
}
