import { Copy, Pencil, Trash2 } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { isInputMethodKey } from '../fields/editing/composition'
import type { DocumentSummary } from '../../domain'
import { useI18n, usePorts } from '../hooks/ports'
import { hrefOf } from '../hooks/route'
import { Button } from '../primitives/button/button'
import { IconButton } from '../primitives/button/icon-button'
import { TextField } from '../primitives/input/text-field'
import styles from './map-list.module.css'

export interface MapActions {
  readonly rename: (map: DocumentSummary, title: string) => void
  readonly duplicate: (map: DocumentSummary) => void
  readonly remove: (map: DocumentSummary) => void
  readonly restore: (map: DocumentSummary) => void
  readonly emptyDeleted: () => void
}

/** One map of the list: a way into it, what it holds, what can be done with it. */
export function MapRow({ map, actions }: { map: DocumentSummary; actions: MapActions }) {
  const [state, setState] = useState<'shown' | 'renaming' | 'renamed'>('shown')
  if (state === 'renaming')
    return <RenameRow map={map} actions={actions} onDone={() => setState('renamed')} />
  return (
    <DisplayRow
      map={map}
      actions={actions}
      isRenamed={state === 'renamed'}
      onRename={() => setState('renaming')}
    />
  )
}

interface DisplayRowProps {
  map: DocumentSummary
  actions: MapActions
  /** The button of renaming has the focus again. */
  isRenamed: boolean
  onRename: () => void
}

function DisplayRow({ map, actions, isRenamed, onRename }: DisplayRowProps) {
  const { t } = useI18n()
  const changed = useChanged(map)
  const title = map.title.trim() === '' ? t('start.maps.untitled') : map.title
  return (
    <li className={styles.row}>
      <a href={hrefOf({ page: 'map', id: map.id })} className={styles.link}>
        <span className={styles.title} dir="auto">
          {title}
        </span>
        <span className={styles.facts}>
          {t('start.maps.nodes', { count: map.nodeCount })}
          {' · '}
          {changed}
        </span>
      </a>
      <span className={styles.actions}>
        <IconButton
          label={t('start.maps.rename', { title })}
          icon={Pencil}
          autoFocus={isRenamed}
          onClick={onRename}
        />
        <IconButton
          label={t('start.maps.duplicate', { title })}
          icon={Copy}
          onClick={() => actions.duplicate(map)}
        />
        <IconButton
          label={t('start.maps.delete', { title })}
          icon={Trash2}
          onClick={({ detail }) => {
            // The next map comes under a pointer that clicks twice.
            if (detail <= 1) actions.remove(map)
          }}
        />
      </span>
    </li>
  )
}

function useChanged({ changedAt }: DocumentSummary): string {
  const { t, ago } = useI18n()
  const { clock } = usePorts()
  const now = clock.now()
  return now - changedAt < 60_000
    ? t('start.maps.changedNow')
    : t('start.maps.changed', { ago: ago(changedAt, now) })
}

interface RenameRowProps {
  map: DocumentSummary
  actions: MapActions
  onDone: () => void
}

function RenameRow({ map, actions, onDone }: RenameRowProps) {
  const { t } = useI18n()
  const [title, setTitle] = useState(map.title)

  function save() {
    if (title.trim() !== '' && title.trim() !== map.title) actions.rename(map, title.trim())
    onDone()
  }

  function pressKey(event: KeyboardEvent) {
    if (isInputMethodKey(event.nativeEvent)) return
    if (event.key === 'Escape') onDone()
    if (event.key !== 'Enter') return
    // The button that has the focus next would take the key as its own.
    event.preventDefault()
    save()
  }

  return (
    <li className={styles.row}>
      <TextField
        label={t('start.maps.name')}
        hideLabel
        className={styles.field}
        value={title}
        maxLength={2000}
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={pressKey}
      />
      <Button variant="primary" onClick={save}>
        {t('start.maps.save')}
      </Button>
      <Button variant="quiet" onClick={onDone}>
        {t('start.maps.cancel')}
      </Button>
    </li>
  )
}
