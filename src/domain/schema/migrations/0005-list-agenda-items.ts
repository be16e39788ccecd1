import { isPlainObject } from '../../diff/is-equal'
import { changeFields } from './rows'

/**
 * The six steps of an agenda, with their minutes, became items of one's own: a record each, its id that of the step. Where
 * the minutes cannot be read the agenda goes, and the map stays.
 */
export function listAgendaItems(content: unknown): unknown {
  const agendaItems: unknown[] = []
  const listed = changeFields(content, 'meta', 'agenda', (agenda) => {
    if (!isPlainObject(agenda) || !isPlainObject(agenda['minutes'])) return null
    const { step, minutes, timer } = agenda
    if (!STEPS.every((known) => isLength(minutes[known]))) return null
    for (const [place, known] of STEPS.entries())
      agendaItems.push({
        ...{ id: known, orderKey: `a${String(place)}`, step: known, name: '', task: '' },
        minutes: minutes[known],
      })
    return { itemId: step, timer }
  })
  return isPlainObject(listed) && agendaItems.length > 0 ? { ...listed, agendaItems } : listed
}

const STEPS = ['gather', 'cluster', 'cut', 'decompose', 'link', 'commit']

function isLength(minutes: unknown): boolean {
  return Number.isInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= 480
}
