import { useEffect, useEffectEvent, useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react'
import { commands, type TitleEdit } from '../../../editor'
import { isInputMethodKey, keyOfText, useComposition } from '../../fields/editing/composition'
import { undoKeyOf } from '../../fields/editing/use-field-undo'
import { useEditorInstance, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './node-title.module.css'

interface TitleEditorProps {
  readonly edit: TitleEdit
  readonly placeholder: string
  /** Takes the keyboard when the field closes and none follows; absent: the view does. */
  readonly onClosed?: () => void
}

/** How an edit ends, and where the next title is edited, if one is. */
interface Closing {
  readonly mode: 'commit' | 'cancel'
  readonly then?: 'sibling' | 'child'
}

const CLOSING_KEYS: Readonly<Record<string, Closing>> = {
  Enter: { mode: 'commit', then: 'sibling' },
  Tab: { mode: 'commit', then: 'child' },
  F2: { mode: 'commit' },
  Escape: { mode: 'cancel' },
}

/**
 * The title as a field inside its card. The field owns its text while it is open, so that a composition is
 * never disturbed; each finished input is committed at once and merged into one step of undo.
 */
export function TitleEditor({ edit, placeholder, onClosed }: TitleEditorProps) {
  const execute = useExecute()
  const editor = useEditorInstance()
  const { t } = useI18n()
  const field = useRef<HTMLTextAreaElement>(null)
  const composition = useComposition()
  /** Enter was pressed with Shift: a break within the title. */
  const breaksLine = useRef(false)
  const title = editor.store.getState().document.node(edit.nodeId)?.title ?? ''

  useFocusAndSelection(field, edit.selected)
  useLeavingPage(() => execute(commands.closeEdit, { mode: 'commit', id: edit.nodeId }))

  const commit = () => {
    if (field.current && !composition.isOpen())
      execute(commands.setTitle, { id: edit.nodeId, title: field.current.value })
  }

  const close = (closing: Closing) => {
    execute(commands.closeEdit, { ...closing, id: edit.nodeId })
    if (!editor.store.getState().ephemeral.edit) (onClosed ?? editor.view.focus)()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (isInputMethodKey(event.nativeEvent)) return
    if (undoKeyOf(event) === 'undo' && (edit.created || edit.typed !== null)) {
      event.preventDefault()
      // The field has nothing more to undo: what opened it is the next step.
      close({ mode: 'commit' })
      if (title !== '') execute(commands.undo)
    }
    const plain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey
    breaksLine.current = event.key === 'Enter' && !plain
    const closing = plain ? CLOSING_KEYS[event.key] : undefined
    if (!closing) return
    event.preventDefault()
    event.stopPropagation()
    close(closing)
  }

  useBeforeInput(field, (event) => {
    if (breaksLine.current || composition.isOpen() || !isLineBreak(event)) return
    event.preventDefault()
    close({ mode: 'commit', then: 'sibling' })
  })

  return (
    <textarea
      dir="auto"
      ref={field}
      className={`${styles.editor} nopan nodrag nowheel`}
      aria-label={t('canvas.titleField')}
      placeholder={placeholder}
      defaultValue={title}
      rows={1}
      spellCheck={false}
      onInput={commit}
      onKeyDown={onKeyDown}
      onCompositionStart={composition.begin}
      onCompositionEnd={() => {
        composition.end()
        commit()
      }}
      onBlur={() => execute(commands.closeEdit, { mode: 'commit', id: edit.nodeId })}
    />
  )
}

/** Focuses the field at once, with this range selected; without one, with the caret at its end. */
function useFocusAndSelection(
  field: RefObject<HTMLTextAreaElement | null>,
  selected: TitleEdit['selected'],
): void {
  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    const { start, end } = selected ?? { start: element.value.length, end: element.value.length }
    element.focus({ preventScroll: true })
    element.setSelectionRange(start, end)
  }, [field, selected])
}

/** A line break that Shift+Enter did not ask for is the Enter of a keyboard on the screen, which may send no key. */
function isLineBreak({ inputType, data }: InputEvent): boolean {
  if (inputType === 'insertLineBreak' || inputType === 'insertParagraph') return true
  return inputType === 'insertText' && keyOfText(data ?? '') === 'Enter'
}

/** React's own `onBeforeInput` does not know the type of the input. */
function useBeforeInput(field: RefObject<HTMLElement | null>, listener: (event: InputEvent) => void): void {
  const listen = useEffectEvent(listener)
  useEffect(() => {
    const element = field.current
    const before = (event: InputEvent) => listen(event)
    element?.addEventListener('beforeinput', before)
    return () => element?.removeEventListener('beforeinput', before)
  }, [field])
}

/** Calls before the last changes of the page are saved. */
function useLeavingPage(listener: () => void): void {
  const listen = useEffectEvent(listener)
  useEffect(() => {
    const leave = () => listen()
    window.addEventListener('pagehide', leave, { capture: true })
    return () => window.removeEventListener('pagehide', leave, { capture: true })
  }, [])
}
