import { useState, type ClipboardEvent, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { NodeId } from '../../../domain'
import type { Point } from '../../../lib'
import { commands, type Editor } from '../../../editor'
import { isInputMethodKey, keyOfText, useComposition } from '../../fields/editing/composition'
import { KEYBOARD_INPUT_ATTRIBUTE, undoKeyOf } from '../../fields/editing/use-field-undo'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import styles from './keyboard-input.module.css'
import type { SpaceKeyEvent } from './use-space-key'

/** The keyboard of a workspace, as its views and commands reach it. */
export interface Keyboard {
  readonly focus: () => void
  readonly hasFocus: () => boolean
  /** Whether the focus brings up the keyboard on the screen: not for a finger that only points. */
  readonly suppressScreenKeyboard: (suppressed: boolean) => void
  /** Called with the field when it is drawn. */
  readonly attach: (field: HTMLTextAreaElement | null) => void
}

/** The keyboard of one workspace; without effect until its field is drawn. */
export function createKeyboard(): Keyboard {
  let field: HTMLTextAreaElement | null = null
  return {
    focus: () => field?.focus({ preventScroll: true }),
    hasFocus: () => field !== null && document.activeElement === field,
    suppressScreenKeyboard: (suppressed) => {
      if (field) field.inputMode = suppressed ? 'none' : 'text'
    },
    attach: (element) => {
      field = element
    },
  }
}

/** What the field does with the browser's events of the clipboard. */
export type ClipboardEvents = Readonly<
  Record<'onCopy' | 'onCut' | 'onPaste', (event: ClipboardEvent) => void>
>

interface KeyboardInputProps {
  readonly keyboard: Keyboard
  /** The name of the field: what the keys do. */
  readonly label: string
  /** Id of the element of the view that the field stands for. */
  readonly viewElementId: string
  readonly onSpace: (event: SpaceKeyEvent) => void
  readonly clipboard: ClipboardEvents
  /** Does the view draw the active node? It does unless told. */
  readonly isActiveDrawn?: boolean
}

/** Size in px of the field while something is composed in it, see keyboard-input.module.css. */
const COMPOSING_SIZE = { width: 220, height: 30 }

/**
 * Where text is composed, in px of the workspace: on the active node, or as near to it as the field is whole in sight.
 * A node that is not drawn leaves it in the middle.
 */
function positionOf(editor: Editor, active: NodeId | null, field: HTMLElement): Point {
  const frame = field.offsetParent?.getBoundingClientRect()
  if (!frame) return { x: 0, y: 0 }
  const last = { x: frame.width - COMPOSING_SIZE.width, y: frame.height - COMPOSING_SIZE.height }
  const anchor = active === null ? null : editor.view.anchorOf(active)
  if (!anchor) return { x: last.x / 2, y: last.y / 2 }
  return { x: clamp(anchor.x - frame.left, last.x), y: clamp(anchor.y - frame.top, last.y) }
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(value, last))
}

/** Opens the title editor of the active node with what was typed; what comes before the editor is drawn is added. */
function openEditorWith(editor: Editor, typed: string): void {
  const { document, session, ephemeral } = editor.store.getState()
  const { active } = session.selection
  // A dialog that is still being fetched shall have the keyboard: nothing is meant for the map any more.
  if (typed === '' || active === null || ephemeral.dialog !== null) return
  if (!ephemeral.edit) {
    flushSync(() => editor.execute(commands.edit, { id: active, typed }))
    return
  }
  const { nodeId } = ephemeral.edit
  const title = document.node(nodeId)?.title ?? ''
  editor.execute(commands.setTitle, { id: nodeId, title: title + typed })
}

const ENTER = { key: 'Enter', code: 'Enter', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

/** A dialog that was asked for has the keyboard, also while it is not drawn yet; Escape calls it off. */
function yieldToDialog(editor: Editor, key: string): boolean {
  if (editor.store.getState().ephemeral.dialog === null) return false
  if (key === 'Escape') editor.execute(commands.closeDialog)
  return true
}

/** Runs the command of a key that arrived as text. */
function pressKeyOf(editor: Editor, key: 'Enter' | 'Space'): void {
  if (yieldToDialog(editor, key)) return
  const command = key === 'Space' ? commands.toggleFold : editor.commandForKey(ENTER, 'map')
  if (command && editor.isEnabled(command)) flushSync(() => editor.execute(command))
}

function pressKey(editor: Editor, event: KeyboardEvent, onSpace: KeyboardInputProps['onSpace']): void {
  if (isInputMethodKey(event.nativeEvent)) return
  if (yieldToDialog(editor, event.key)) return
  if (event.key === ' ' && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault()
    if (!event.repeat) onSpace('down')
    return
  }
  // What the browser would take back is what other fields said.
  if (undoKeyOf(event) !== null) event.preventDefault()
  const command = editor.commandForKey(event.nativeEvent, 'map')
  if (!command) return
  event.preventDefault()
  event.stopPropagation()
  flushSync(() => editor.execute(command))
}

/** Empties the field: what was typed goes to the title editor, or is a key that arrived as text. */
function takeText(editor: Editor, field: HTMLTextAreaElement): void {
  const typed = field.value
  field.value = ''
  const key = keyOfText(typed)
  if (key === null) openEditorWith(editor, typed)
  else pressKeyOf(editor, key)
}

/**
 * The invisible text field that holds the map's keyboard focus. Only a field that can be typed in receives
 * compositions, so that the first character of any script opens the title editor with it.
 */
export function KeyboardInput({
  keyboard: { attach },
  label,
  viewElementId,
  onSpace,
  clipboard,
  isActiveDrawn = true,
}: KeyboardInputProps) {
  const editor = useEditorInstance()
  const active = useEditor(({ session }) => session.selection.active)
  const [composing, setComposing] = useState<Point | null>(null)
  const composition = useComposition()

  return (
    <textarea
      ref={attach}
      className={styles.input}
      {...{ [KEYBOARD_INPUT_ATTRIBUTE]: '' }}
      aria-label={label}
      aria-controls={viewElementId}
      aria-activedescendant={active === null || !isActiveDrawn ? undefined : `card-${active}`}
      data-composing={composing !== null || undefined}
      style={composing ? { left: composing.x, top: composing.y } : undefined}
      autoCapitalize="off"
      autoComplete="off"
      spellCheck={false}
      rows={1}
      {...clipboard}
      onKeyDown={(event) => pressKey(editor, event, onSpace)}
      onKeyUp={(event) => {
        if (event.key === ' ') onSpace('up')
      }}
      onBlur={() => onSpace('lost')}
      onInput={(event) => {
        if (!composition.isOpen()) takeText(editor, event.currentTarget)
      }}
      onCompositionStart={(event) => {
        composition.begin()
        setComposing(positionOf(editor, active, event.currentTarget))
      }}
      onCompositionEnd={(event) => {
        composition.end()
        setComposing(null)
        takeText(editor, event.currentTarget)
      }}
    />
  )
}
