import { isPlainDate, LIMITS, type Cut } from '../../../domain'
import { unescapeText } from '../text/escape'

/** An entry of the log of what was cut, before anybody knows which card it is about. */
export type ForeignCut = Pick<Cut, 'title' | 'reason' | 'votes' | 'date'>

const CUT = /^(.*?) ?\(cut (\d{4}-\d{2}-\d{2})(?:, (\d{1,6}) dots?)?\)(?:[:：] ?(.*))?$/su

/** One line, `Title (cut 2027-01-15, 2 dots): the reason`; the title is escaped already. */
export function writeCut(title: string, { reason, votes, date }: Cut): string {
  const dots = votes === 0 ? '' : `, ${String(votes)} ${votes === 1 ? 'dot' : 'dots'}`
  return `${title} (cut ${date}${dots}): ${reason.replace(/\s+/gu, ' ').trim()}`
}

/** What a line of `writeCut` says; null where it is none. */
export function readCut(line: string): ForeignCut | null {
  const [all, title = '', date = '', votes = '0', reason = ''] = CUT.exec(line) ?? []
  if (all === undefined || !isPlainDate(date) || title.length > LIMITS.title) return null
  return { title: unescapeText(title), date, votes: Number(votes), reason: reason.slice(0, LIMITS.shortText) }
}
