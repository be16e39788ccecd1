import { useEffect, useEffectEvent } from 'react'
import { createFieldHistory, type FieldHistory } from './field-history'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/** Marks the field of the keyboard of a view, which keeps no text and has no undo of its own. */
export const KEYBOARD_INPUT_ATTRIBUTE = 'data-keyboard-input'

/** Which way a press goes in the history of a field: Mod+Z back, Mod+Shift+Z and Mod+Y ahead; null for any other. */
export function undoKeyOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): 'undo' | 'redo' | null {
  if (event.ctrlKey === event.metaKey || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

/**
 * Undo and redo in every text field of the page, by words and runs. A browser's own history is one for all fields: at
 * the end of one it goes on in another, and it breaks when a value is set by code. A visit to a field has its own;
 * `onEnd` is called where it has no further step and nobody else took the key.
 */
export function useFieldUndo(onEnd: (way: 'undo' | 'redo') => void): void {
  const end = useEffectEvent(onEnd)
  useEffect(() => {
    const undo = new FieldUndo((way) => end(way))
    const abort = new AbortController()
    const capture = { capture: true, signal: abort.signal }
    const bubble = { signal: abort.signal }
    window.addEventListener('focusin', undo.enter, capture)
    window.addEventListener('beforeinput', undo.beforeInput, capture)
    window.addEventListener('keydown', undo.press, capture)
    window.addEventListener('compositionstart', undo.beginComposition, capture)
    window.addEventListener('input', undo.record, bubble)
    window.addEventListener('compositionend', undo.endComposition, bubble)
    window.addEventListener('keydown', undo.pressAtEnd, bubble)
    return () => abort.abort()
  }, [])
}

/** The history of the field with the focus, and the events of the page that it follows. */
class FieldUndo {
  readonly #onEnd: (way: 'undo' | 'redo') => void
  #visit: { readonly field: TextControl; readonly history: FieldHistory } | null = null
  #composing = false

  constructor(onEnd: (way: 'undo' | 'redo') => void) {
    this.#onEnd = onEnd
  }

  readonly enter = (event: Event): void => {
    this.#visit = null
    this.#composing = false
    const field = textControlOf(event)
    if (field) this.#historyOf(field)
  }

  readonly beforeInput = (event: InputEvent): void => {
    const field = textControlOf(event)
    if (!field || this.#composing) return
    if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
      event.preventDefault()
      this.#travel(field, event.inputType === 'historyUndo' ? 'undo' : 'redo')
    } else if (this.#historyOf(field).current() !== field.value) {
      // Code set another value: what was undone before it is of no use any more.
      this.#visit = null
      this.#historyOf(field)
    }
  }

  readonly record = (event: Event): void => {
    const field = textControlOf(event)
    const inputType = event instanceof InputEvent ? event.inputType : ''
    if (field && !this.#composing) this.#historyOf(field).record(field.value, inputType)
  }

  readonly beginComposition = (): void => {
    this.#composing = true
  }

  readonly endComposition = (event: Event): void => {
    this.#composing = false
    this.record(event)
  }

  readonly press = (event: KeyboardEvent): void => {
    const field = textControlOf(event)
    const way = undoKeyOf(event)
    if (!field || way === null || this.#composing || !this.#travel(field, way)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  readonly pressAtEnd = (event: KeyboardEvent): void => {
    const way = undoKeyOf(event)
    if (way === null || this.#composing || event.defaultPrevented || !textControlOf(event)) return
    event.preventDefault()
    this.#onEnd(way)
  }

  #historyOf(field: TextControl): FieldHistory {
    if (this.#visit?.field !== field) this.#visit = { field, history: createFieldHistory(field.value) }
    return this.#visit.history
  }

  #travel(field: TextControl, way: 'undo' | 'redo'): boolean {
    const value = this.#historyOf(field)[way]()
    if (value !== null) setValue(field, value, way)
    return value !== null
  }
}

/** The field of text that the event is for; not a date or a choice, nor the keyboard of a view. */
function textControlOf({ target }: Event): TextControl | null {
  if (target instanceof HTMLTextAreaElement)
    return target.hasAttribute(KEYBOARD_INPUT_ATTRIBUTE) ? null : target
  return target instanceof HTMLInputElement && target.selectionStart !== null ? target : null
}

/** Sets the value as typing does, so that React hears of it; the caret comes after what changed. */
function setValue(field: TextControl, value: string, way: 'undo' | 'redo'): void {
  const type = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, value)
  field.setSelectionRange(value.length, value.length)
  const inputType = way === 'undo' ? 'historyUndo' : 'historyRedo'
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }))
}
