import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { NodeId } from '../../domain'
import { commands, type Command, type Editor } from '../../editor'
import { isInputMethodKey } from '../fields/editing/composition'
import { useEditorInstance } from '../hooks/editor'

/** A key, and the field that it was pressed in. */
interface FieldKey {
  readonly event: KeyboardEvent
  readonly field: HTMLTextAreaElement
}

/** Commands that move the line while it is being written; the field stays open. */
const MOVING: readonly Command[] = [commands.indent, commands.outdent, commands.moveUp, commands.moveDown]

/** What the element around a title does with keys that mean something else in a line than in a card, before the field has them. */
export function useWritingKeys(id: NodeId) {
  const editor = useEditorInstance()
  return {
    onKeyDownCapture: (event: KeyboardEvent) => {
      const field = event.target
      if (!(field instanceof HTMLTextAreaElement) || isInputMethodKey(event.nativeEvent)) return
      const key = { event, field }
      const isUsed =
        movesLine(editor, key) ||
        goesToLine(editor, key) ||
        splitsLine(editor, id, key) ||
        removesLine(editor, id, key) ||
        joinsLine(editor, id, key)
      if (!isUsed) return
      event.preventDefault()
      event.stopPropagation()
    },
  }
}

/** Tab, Shift+Tab and Alt with an arrow. */
function movesLine(editor: Editor, { event }: FieldKey): boolean {
  const command = editor.commandForKey(event.nativeEvent, 'map')
  if (command === null || !MOVING.includes(command)) return false
  flushSync(() => editor.execute(command))
  return true
}

/** Up at the beginning of a line and Down at its end go on writing in the line above or below. */
function goesToLine(editor: Editor, { event, field }: FieldKey): boolean {
  if (hasModifier(event)) return false
  const { selectionStart: start, selectionEnd: end, value } = field
  if (start !== end) return false
  const up = event.key === 'ArrowUp' && (start === 0 || isOneRow(field))
  const down = event.key === 'ArrowDown' && (end === value.length || isOneRow(field))
  if (!up && !down) return false
  editor.execute(commands.closeEdit, { mode: 'commit' })
  writeIn(editor, up ? commands.goUp : commands.goDown)
  return true
}

/** Enter within the words: those behind the caret become the next line, and writing goes on there. */
function splitsLine(editor: Editor, id: NodeId, { event, field }: FieldKey): boolean {
  const { selectionStart: start, selectionEnd: end, value } = field
  if (event.key !== 'Enter' || hasModifier(event) || start !== end) return false
  const head = value.slice(0, start)
  if (head.trim() === '' || value.slice(start).trim() === '') return false
  flushSync(() => {
    editor.execute(commands.closeEdit, { mode: 'commit' })
    editor.execute(commands.splitLine, { id, at: head.trimStart().length })
  })
  return true
}

/** Backspace before the words of a line without lines below it: it goes on in the line above. */
function joinsLine(editor: Editor, id: NodeId, { event, field }: FieldKey): boolean {
  const { selectionStart: start, selectionEnd: end, value } = field
  if (event.key !== 'Backspace' || hasModifier(event) || start !== 0 || end !== 0 || value === '')
    return false
  const into = editor.view.neighbour(id, 'up')
  if (into === null || editor.store.getState().document.children(id).length > 0) return false
  flushSync(() => {
    editor.execute(commands.closeEdit, { mode: 'commit' })
    editor.execute(commands.joinLine, { id, into })
  })
  return true
}

/** Backspace in an empty line without lines below it: the line goes, and writing goes on in the line above. */
function removesLine(editor: Editor, id: NodeId, { event, field }: FieldKey): boolean {
  if (event.key !== 'Backspace' || hasModifier(event) || field.value !== '') return false
  const { document, ephemeral } = editor.store.getState()
  if (document.children(id).length > 0) return false
  const isNew = ephemeral.edit?.created === true
  editor.execute(commands.closeEdit, { mode: 'commit' })
  if (!isNew) {
    editor.execute(commands.goUp)
    editor.execute(commands.deleteBranches, { ids: [id] })
  }
  writeIn(editor)
  return true
}

/** Opens the active line for writing, once `go` has gone to it. */
function writeIn(editor: Editor, go?: Command): void {
  flushSync(() => {
    if (go !== undefined) editor.execute(go)
    editor.execute(commands.edit)
  })
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey
}

/** Does the text fit into one row? */
function isOneRow(field: HTMLTextAreaElement): boolean {
  const row = parseFloat(getComputedStyle(field).lineHeight)
  return !field.value.includes('\n') && field.scrollHeight < row * 1.5
}
