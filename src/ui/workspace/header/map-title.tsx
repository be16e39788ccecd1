import { useRef, useState, type KeyboardEvent } from 'react'
import { isInputMethodKey } from '../../fields/editing/composition'
import { documentTitle } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './map-title.module.css'

/** The name of the map, changed in place; emptied, the map is called like its Big O again. */
export function MapTitle() {
  const focusView = useFocusView()
  const { t } = useI18n()
  const execute = useExecute()
  const title = useEditor((state) => documentTitle(state.document))
  const [draft, setDraft] = useState<string | null>(null)
  const cancelled = useRef(false)

  function leave() {
    if (!cancelled.current && draft !== null && draft.trim() !== title)
      execute(commands.setMapTitle, { title: draft })
    cancelled.current = false
    setDraft(null)
  }

  function pressKey(event: KeyboardEvent) {
    if (isInputMethodKey(event.nativeEvent) || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    cancelled.current = event.key === 'Escape'
    focusView()
  }

  return (
    <input
      dir="auto"
      className={styles.title}
      aria-label={t('app.header.mapTitle')}
      title={title}
      placeholder={t('app.header.untitled')}
      value={draft ?? title.replaceAll('\n', ' ')}
      maxLength={2000}
      autoComplete="off"
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={pressKey}
    />
  )
}
