import { isEqual, LIMITS, type AgendaItemFields, type AgendaItemId } from '../../../../domain'

/** An item as it is being written. */
export interface DraftItem extends Omit<AgendaItemFields, 'minutes'> {
  /** Null: it is not one of the agenda that is going on. */
  readonly id: AgendaItemId | null
  /** Tells items apart while they move. */
  readonly key: number
  /** What is written in the field. */
  readonly minutes: string
}

/** Items as they are being written. */
export function draftOf(
  items: readonly (AgendaItemFields & { readonly id?: AgendaItemId })[],
): readonly DraftItem[] {
  return items.map(({ id = null, step, name, task, minutes }, index) => ({
    ...{ id, step, name, task, minutes: String(minutes) },
    key: index,
  }))
}

/** The items of a draft; null where one of them takes no time, or too much, or there is none. */
export function itemsOf(draft: readonly DraftItem[]): readonly AgendaItemFields[] | null {
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
export function isDraftOf(draft: readonly DraftItem[], items: readonly AgendaItemFields[]): boolean {
  const written = itemsOf(draft)
  return written?.length === items.length && written.every((item, index) => isEqual(item, items[index]))
}

/** The draft with one more part at its end. */
export function withNewItem(draft: readonly DraftItem[]): readonly DraftItem[] {
  const key = Math.max(-1, ...draft.map((item) => item.key)) + 1
  return [...draft, { key, id: null, step: null, name: '', task: '', minutes: '10' }]
}

/** The draft with the item at a place one place earlier (−1) or later (1). */
export function withMoved(draft: readonly DraftItem[], index: number, by: 1 | -1): readonly DraftItem[] {
  const item = draft[index]
  const other = draft[index + by]
  if (item === undefined || other === undefined) return draft
  return draft.map((each) => (each === item ? other : each === other ? item : each))
}
