import {
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
  type SyntheticEvent,
} from 'react'
import { isInputMethodKey, keyOfText, useComposition } from '../../fields/editing/composition'
import { KEYBOARD_INPUT_ATTRIBUTE } from '../../fields/editing/use-field-undo'
import { useI18n } from '../../hooks/ports'
import type { Keyboard } from '../../workspace/keyboard/keyboard-input'
import { COLUMN_LOOKS } from '../columns'
import type { Cell } from '../range/places'
import styles from './cell-field.module.css'
import { CellHint } from './cell-hint'
import { cellElementId } from './cell-id'
import type { CellEditing } from './use-cell-edit'

interface CellFieldProps {
  readonly keyboard: Keyboard
  readonly gridId: string
  readonly active: Cell | null
  readonly editing: CellEditing
  /** The element over which the field lies. */
  readonly content: RefObject<HTMLElement | null>
  readonly clipboard: Readonly<Record<'onCopy' | 'onCut' | 'onPaste', (event: ClipboardEvent) => void>>
  /** A key, while nothing is composed. */
  readonly press: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  /** Enter of a keyboard on the screen that sends no key. */
  readonly enter: () => void
}

/**
 * The text field that has the keyboard of the table. It lies unseen over the active cell, so that whatever is typed or
 * composed in any script begins in it; then it shows, and is the editor of the cell.
 */
export function CellField(props: CellFieldProps) {
  const { keyboard, gridId, active, editing, content, clipboard, press, enter } = props
  const { t } = useI18n()
  const { edit } = editing
  const isOpen = edit !== null
  const place = useRef<HTMLDivElement>(null)
  const composition = useComposition()
  useLayoutEffect(() => placeOver(place.current, active, content.current))

  function input({ currentTarget: field }: SyntheticEvent<HTMLTextAreaElement>): void {
    const key = isOpen || composition.isOpen() ? null : keyOfText(field.value)
    if (key === 'Enter') enter()
    if (key !== null || (!isOpen && active === null && !composition.isOpen())) {
      field.value = ''
      return
    }
    if (!isOpen && active !== null) editing.begin(active, true)
    editing.typed(field.value)
  }

  return (
    <div ref={place} className={styles.place} data-open={isOpen || undefined}>
      <textarea
        ref={(field) => {
          editing.attach(field)
          keyboard.attach(field)
        }}
        className={styles.field}
        {...(isOpen ? {} : { [KEYBOARD_INPUT_ATTRIBUTE]: '' })}
        dir="auto"
        aria-label={isOpen ? t(`table.column.${edit.column}`) : t('table.keys')}
        aria-controls={gridId}
        aria-activedescendant={isOpen || active === null ? undefined : cellElementId(active)}
        aria-invalid={editing.isRejected || undefined}
        aria-describedby={isOpen ? `${gridId}-hint` : undefined}
        data-align={edit ? COLUMN_LOOKS[edit.column].align : undefined}
        autoCapitalize="off"
        autoComplete="off"
        enterKeyHint="next"
        spellCheck={false}
        rows={1}
        onInput={input}
        onKeyDown={(event) => {
          if (!isInputMethodKey(event.nativeEvent)) press(event)
        }}
        onCompositionStart={() => {
          composition.begin()
          if (!isOpen && active !== null) editing.begin(active, true)
        }}
        onCompositionEnd={(event) => {
          composition.end()
          input(event)
        }}
        onBlur={editing.leave}
        onCopy={(event) => isOpen || clipboard.onCopy(event)}
        onCut={(event) => isOpen || clipboard.onCut(event)}
        onPaste={(event) => isOpen || clipboard.onPaste(event)}
      />
      <CellHint id={`${gridId}-hint`} editing={editing} />
    </div>
  )
}

/** Puts the field over the active cell, in px of the content. */
function placeOver(place: HTMLElement | null, active: Cell | null, content: HTMLElement | null): void {
  const cell = active && document.getElementById(cellElementId(active))
  if (!place || !cell || !content) return
  const [outer, inner] = [content.getBoundingClientRect(), cell.getBoundingClientRect()]
  // What is said below the field stays within the window.
  place.dataset['side'] = inner.left + inner.width / 2 > window.innerWidth / 2 ? 'end' : 'start'
  place.style.left = `${inner.left - outer.left}px`
  place.style.top = `${inner.top - outer.top}px`
  place.style.width = `${inner.width}px`
  place.style.setProperty('--cell-height', `${inner.height}px`)
}
