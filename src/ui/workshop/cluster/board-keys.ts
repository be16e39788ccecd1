import type { KeyboardEvent } from 'react'
import { commands, type Command, type Editor } from '../../../editor'

/** Commands whose keys count on the board. */
const KEPT: ReadonlySet<Command> = new Set([
  commands.undo,
  commands.redo,
  commands.nextAgendaStep,
  commands.previousAgendaStep,
  commands.extendAgendaStep,
])

/** Arrows walk among cards; undo and the agenda keep their keys. */
export function pressKey(event: KeyboardEvent, editor: Editor): void {
  const card = event.target instanceof Element ? event.target.closest('[data-idea]') : null
  const next = card === null ? null : nextCard(card, event.key)
  if (next !== null) {
    event.preventDefault()
    next.focus()
    return
  }
  if (event.target instanceof HTMLInputElement) return
  const command = editor.commandForKey(event.nativeEvent, 'page')
  if (command === null || !KEPT.has(command)) return
  event.preventDefault()
  editor.execute(command)
}

/** The card that an arrow leads to from another: up and down in a column, left and right in the one beside it; null: none. */
function nextCard(card: Element, key: string): HTMLElement | null {
  const columns = [...document.querySelectorAll('[data-column]')]
    .map((column) => [...column.querySelectorAll<HTMLElement>('[data-idea]')])
    .filter(({ length }) => length > 0)
  const column = columns.findIndex((cards) => cards.some((other) => other === card))
  const index = columns[column]?.findIndex((other) => other === card) ?? -1
  const beside = (by: 1 | -1) => {
    const cards = columns[column + by]
    return cards?.[Math.min(index, cards.length - 1)] ?? null
  }
  if (key === 'ArrowDown') return columns[column]?.[index + 1] ?? null
  if (key === 'ArrowUp') return columns[column]?.[index - 1] ?? null
  if (key === 'ArrowRight') return beside(1)
  if (key === 'ArrowLeft') return beside(-1)
  return null
}
