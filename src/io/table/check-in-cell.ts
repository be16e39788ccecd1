import { readDate, readNumber } from '../../domain'
import type { ForeignCheckIn } from '../foreign-tree'

/**
 * A check-in in one cell, as Viva Goals and Ally.io write it: `Checkin Date: …; User: …; Note: …; Status: …; Current
 * Value: 80%;`, perhaps with line breaks. Null where it has no day.
 */
export function readCheckInCell(cell: string): ForeignCheckIn | null {
  const values = new Map<string, string>()
  const pattern =
    /(Check-?in Date|User|Note|Status|Current Value)\s*:\s*([^]*?)\s*(?=;\s*(?:Check-?in Date|User|Note|Status|Current Value)\s*:|;?\s*$)/gi
  for (const [, name = '', value = ''] of cell.matchAll(pattern))
    values.set(name.toLowerCase().replace('-', ''), value)
  const day = readDate((values.get('checkin date') ?? '').replace(/[T ,]+\d{1,2}:\d{2}.*$/s, ''))
  if (day.type === 'refused') return null
  const value = readNumber(values.get('current value') ?? '')
  const words = [values.get('note'), values.get('status'), values.get('user')]
  return {
    date: day.date,
    value: value.type === 'value' ? value.value : null,
    confidence: null,
    note: words.filter((word) => word !== undefined && word !== '').join('\n'),
  }
}
