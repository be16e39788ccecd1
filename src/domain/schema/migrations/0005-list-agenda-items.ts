import { isPlainObject } from '../../diff/is-equal'
import { changeFields } from './rows'

/** An agenda was the six steps of the method; it became a list of items of one's own. */
export function listAgendaItems(content: unknown): unknown {
  return changeFields(content, 'meta', 'agenda', (agenda) => {
    if (!isPlainObject(agenda) || !isPlainObject(agenda['minutes'])) return agenda
    const { step, minutes, timer } = agenda
    const items = STEPS.map((known) => ({ step: known, name: '', task: '', minutes: minutes[known] }))
    return { items, at: STEPS.findIndex((known) => known === step), timer }
  })
}

const STEPS = ['gather', 'cluster', 'cut', 'decompose', 'link', 'commit']
