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
    let visit: { readonly field: TextControl; history: FieldHistory } | null = null
    let composing = false
    const historyOf = (field: TextControl) => {
      if (visit?.field !== field) visit = { field, history: createFieldHistory(field.value) }
      return visit.history
    }
    const travel = (field: TextControl, way: 'undo' | 'redo'): boolean => {
      const value = historyOf(field)[way]()
      if (value !== null) setValue(field, value, way)
      return value !== null
    }
    const enter = (event: Event) => {
      visit = null
      composing = false
      const field = textControlOf(event)
      if (field) historyOf(field)
    }
    const before = (event: InputEvent) => {
      const field = textControlOf(event)
      if (!field || composing) return
      if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
        event.preventDefault()
        travel(field, event.inputType === 'historyUndo' ? 'undo' : 'redo')
      } else if (historyOf(field).current() !== field.value) {
        // Code set another value: what was undone before it is of no use any more.
        visit = { field, history: createFieldHistory(field.value) }
      }
    }
    const record = (event: Event) => {
      const field = textControlOf(event)
      const inputType = event instanceof InputEvent ? event.inputType : ''
      if (field && !composing) historyOf(field).record(field.value, inputType)
    }
    const compose = () => {
      composing = true
    }
    const composed = (event: Event) => {
      composing = false
      record(event)
    }
    const press = (event: KeyboardEvent) => {
      const field = textControlOf(event)
      const way = undoKeyOf(event)
      if (!field || way === null || composing || !travel(field, way)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    const pressAtEnd = (event: KeyboardEvent) => {
      const way = undoKeyOf(event)
      if (way === null || composing || event.defaultPrevented || !textControlOf(event)) return
      event.preventDefault()
      end(way)
    }
    const abort = new AbortController()
    const capture = { capture: true, signal: abort.signal }
    const bubble = { signal: abort.signal }
    window.addEventListener('focusin', enter, capture)
    window.addEventListener('beforeinput', before, capture)
    window.addEventListener('keydown', press, capture)
    window.addEventListener('compositionstart', compose, capture)
    window.addEventListener('input', record, bubble)
    window.addEventListener('compositionend', composed, bubble)
    window.addEventListener('keydown', pressAtEnd, bubble)
    return () => abort.abort()
  }, [])
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
