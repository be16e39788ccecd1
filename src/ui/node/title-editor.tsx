import { useLayoutEffect, useRef, type KeyboardEvent, useState } from 'react'
import { commands, type TitleEdit } from '../../editor'
import { useEditorInstance, useExecute } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { createCompositionGuard } from './composition-guard'
import styles from './node-title.module.css'

interface TitleEditorProps {
  readonly edit: TitleEdit
  readonly placeholder: string
  /** Takes the keyboard when the field closes and none follows; absent: the view does. */
  readonly onClosed?: () => void
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
  const [guard] = useState(createCompositionGuard)
  const title = editor.store.getState().document.node(edit.nodeId)?.title ?? ''

  useLayoutEffect(() => {
    const element = field.current
    if (!element) return
    const { start, end } = edit.selected ?? { start: element.value.length, end: element.value.length }
    element.focus({ preventScroll: true })
    element.setSelectionRange(start, end)
  }, [edit.selected])

  const commit = () => {
    if (field.current && !guard.isComposing())
      execute(commands.setTitle, { id: edit.nodeId, title: field.current.value })
  }

  const close = (mode: 'commit' | 'cancel', then?: 'sibling' | 'child') => {
    execute(commands.closeEdit, { mode, id: edit.nodeId, ...(then && { then }) })
    if (!editor.store.getState().ephemeral.edit) (onClosed ?? editor.view.focus)()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (guard.owns(event.nativeEvent)) return
    const plain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey
    const act = plain ? actions[event.key] : undefined
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  const actions: Readonly<Record<string, () => void>> = {
    Enter: () => close('commit', 'sibling'),
    Tab: () => close('commit', 'child'),
    F2: () => close('commit'),
    Escape: () => close('cancel'),
  }

  return (
    <textarea
      ref={field}
      className={`${styles.editor} nopan nodrag nowheel`}
      aria-label={t('canvas.titleField')}
      placeholder={placeholder}
      defaultValue={title}
      rows={1}
      spellCheck={false}
      onInput={commit}
      onKeyDown={onKeyDown}
      onCompositionStart={guard.begin}
      onCompositionEnd={() => {
        guard.end()
        commit()
      }}
      onBlur={() => execute(commands.closeEdit, { mode: 'commit', id: edit.nodeId })}
    />
  )
}
