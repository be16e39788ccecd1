import { isEqual, LIMITS, type AgendaItem } from '../../../../domain'

/** An item as it is being written. */
export interface DraftItem extends Omit<AgendaItem, 'minutes'> {
  /** Tells items apart while they move. */
  readonly key: number
  /** What is written in the field. */
  readonly minutes: string
}

/** Items as they are being written; keys go on from `firstKey`. */
export function draftOf(items: readonly AgendaItem[], firstKey = 0): readonly DraftItem[] {
  return items.map((item, index) => ({ ...item, key: firstKey + index, minutes: String(item.minutes) }))
}

/** The items of a draft; null where one of them takes no time, or too much, or there is none. */
export function itemsOf(draft: readonly DraftItem[]): readonly AgendaItem[] | null {
  const items = draft.map(({ step, name, task, minutes }) => ({
    step,
    name: name.trim(),
    task: task.trim(),
    minutes: Number(minutes),
  }))
  const isValid = items.every(
    ({ minutes }) => Number.isInteger(minutes) && minutes >= 1 && minutes <= LIMITS.agendaMinutes,
  )
  return isValid && items.length > 0 ? items : null
}

/** Does the draft say what these items say? */
export function isDraftOf(draft: readonly DraftItem[], items: readonly AgendaItem[]): boolean {
  return isEqual(itemsOf(draft), items)
}

/** The draft with one more part at its end. */
export function withNewItem(draft: readonly DraftItem[]): readonly DraftItem[] {
  const key = Math.max(-1, ...draft.map((item) => item.key)) + 1
  return [...draft, { key, step: null, name: '', task: '', minutes: '10' }]
}

/** The draft with the item at a place one place earlier (−1) or later (1). */
export function withMoved(draft: readonly DraftItem[], index: number, by: 1 | -1): readonly DraftItem[] {
  const item = draft[index]
  const other = draft[index + by]
  if (item === undefined || other === undefined) return draft
  return draft.map((each) => (each === item ? other : each === other ? item : each))
}
