import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { NodeId } from '../../../domain'
import { commands, type Editor } from '../../../editor'
import { focusLine, type ParkedActions } from './parked-actions'
import type { ParkedRow } from './parked-rows'

interface Lot {
  readonly editor: Editor
  readonly rows: readonly ParkedRow[]
  readonly actions: ParkedActions
}

/** The keys of a line of the parking lot; false for a key that it leaves to others. */
export function pressOnLine(lot: Lot, id: NodeId, event: KeyboardEvent): boolean {
  const { editor, rows, actions } = lot
  const at = rows.findIndex((row) => row.id === id)
  const mod = event.ctrlKey || event.metaKey
  if (mod || event.altKey) return mod && event.key.toLowerCase() === 'a' && selectAll(lot, id)
  const travel: Readonly<Record<string, () => ParkedRow | undefined>> = {
    ArrowDown: () => rows[at + 1],
    ArrowUp: () => rows[at - 1],
    Home: () => rows[0],
    End: () => rows.at(-1),
    ArrowLeft: () => outward(lot, at),
    ArrowRight: () => inward(lot, at),
  }
  const act: Readonly<Record<string, () => void>> = {
    Enter: () => actions.unpark(id),
    F2: () => editor.execute(commands.edit, { id }),
    Delete: () => actions.remove(id),
    Backspace: () => actions.remove(id),
    ' ': () => editor.execute(commands.toggleSelected, { id }),
  }
  const step = travel[event.key]
  if (step !== undefined) go(lot, step()?.id, event.shiftKey)
  else act[event.key]?.()
  return step !== undefined || event.key in act
}

/** Selects a line; `extend` adds it to those that are. */
function go({ editor }: Lot, id: NodeId | undefined, extend: boolean): void {
  if (id === undefined) return
  const { ids } = editor.store.getState().session.selection
  const kept = extend ? ids.filter((other) => other !== id) : []
  // A line out of view is drawn as soon as it is the active one.
  flushSync(() => editor.execute(commands.select, { ids: [...kept, id], active: id }))
  focusLine(id)
}

function selectAll({ editor, rows }: Lot, active: NodeId): true {
  editor.execute(commands.select, { ids: rows.map(({ id }) => id), active })
  return true
}

/** Folds an open branch, else goes to the line that it belongs to. */
function outward({ editor, rows }: Lot, at: number): ParkedRow | undefined {
  const row = rows[at]
  if (row === undefined) return undefined
  const { document, session } = editor.store.getState()
  if (document.children(row.id).length > 0 && !session.folded.has(row.id)) {
    editor.execute(commands.toggleFold, { ids: [row.id] })
    return undefined
  }
  return rows.find(({ id }) => id === document.node(row.id)?.parentId)
}

/** Unfolds a folded branch, else goes to its first line. */
function inward({ editor, rows }: Lot, at: number): ParkedRow | undefined {
  const row = rows[at]
  if (row === undefined) return undefined
  const { document, session } = editor.store.getState()
  if (session.folded.has(row.id)) editor.execute(commands.toggleFold, { ids: [row.id] })
  else if (document.children(row.id).length > 0) return rows[at + 1]
  return undefined
}
