import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { isInputMethodKey } from '../../fields/editing/composition'
import { commands, type OpenSearch } from '../../../editor'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { IconButton } from '../../primitives/button/icon-button'
import { FindFilters } from './find-filters'
import styles from './find.module.css'
import { useMatches } from '../../node/title/use-matches'

/** Finds nodes by their words and by what they carry; open while a search is. */
export function FindBar() {
  const search = useEditor(({ ephemeral }) => ephemeral.search)
  return search && <OpenBar search={search} />
}

function OpenBar({ search: { query, request } }: { readonly search: OpenSearch }) {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [request])
  const close = () => {
    execute(commands.closeSearch)
    focusView()
  }
  const press = (event: KeyboardEvent) => {
    if (isInputMethodKey(event.nativeEvent)) return
    const entered = event.key === 'Enter' && event.target === field.current
    if (!entered && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') close()
    else execute(event.shiftKey ? commands.findPrevious : commands.findNext)
  }
  return (
    <div role="search" data-region className={styles.bar} aria-label={t('canvas.find.bar')} onKeyDown={press}>
      <div className={styles.row}>
        <input
          dir="auto"
          ref={field}
          type="search"
          className={styles.field}
          aria-label={t('canvas.find.field')}
          placeholder={t('canvas.find.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={query.text}
          onChange={(event) => execute(commands.setQuery, { text: event.target.value })}
        />
        <Count />
        <Steps />
        <IconButton icon={X} label={t('canvas.find.close')} shortcut="Esc" onClick={close} />
      </div>
      <FindFilters query={query} />
    </div>
  )
}

/** "3 of 17", or how many there are while none of them is selected. */
function Count() {
  const { t } = useI18n()
  const found = useMatches()
  const active = useEditor(({ session }) => session.selection.active)
  if (found === null) return null
  const position = active !== null && found.has(active) ? found.ids.indexOf(active) + 1 : 0
  const count = found.ids.length
  return (
    <span role="status" className={styles.count}>
      {position > 0 ? t('canvas.find.place', { position, count }) : t('canvas.find.count', { count })}
    </span>
  )
}

function Steps() {
  const execute = useExecute()
  const { t } = useI18n()
  const none = (useMatches()?.ids.length ?? 0) === 0
  return (
    <>
      <IconButton
        icon={ChevronUp}
        label={t('canvas.find.previous')}
        shortcut="Shift F3"
        disabled={none}
        onClick={() => execute(commands.findPrevious)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('canvas.find.next')}
        shortcut="F3"
        disabled={none}
        onClick={() => execute(commands.findNext)}
      />
    </>
  )
}
