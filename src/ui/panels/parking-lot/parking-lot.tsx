import { useRef, useState, type Ref, type SubmitEvent } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { LIMITS, parkedRoots } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { leaveOnEscape } from '../fields/leave-field'
import { ParkedTree } from './parked-tree'
import styles from './parking-lot.module.css'

/** Thoughts that are not on the map: a box to add one, and all that wait. */
export function ParkingLot() {
  const { t } = useI18n()
  const entry = useRef<HTMLInputElement>(null)
  const ids = useEditor(useShallow(({ document }) => parkedRoots(document)))
  return (
    <section
      data-parking-lot
      className={styles.lot}
      aria-label={t('dialogs.parkingLot.title')}
      onKeyDown={leaveOnEscape}
    >
      <header className={styles.head}>
        <h2>{t('dialogs.parkingLot.title')}</h2>
        <p>{t('dialogs.parkingLot.count', { count: ids.length })}</p>
      </header>
      <IdeaEntry ref={entry} />
      {ids.length === 0 && <p className={styles.empty}>{t('dialogs.parkingLot.empty')}</p>}
      <ParkedTree ids={ids} onRemoved={() => entry.current?.focus()} />
    </section>
  )
}

/** Enter adds the idea and is ready for the next. */
function IdeaEntry({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const execute = useExecute()
  const { t } = useI18n()
  const [title, setTitle] = useState('')
  function add(event: SubmitEvent): void {
    event.preventDefault()
    if (title.trim() === '') return
    if (execute(commands.addIdea, { title })) setTitle('')
  }
  return (
    <form onSubmit={add}>
      <input
        ref={ref}
        className={styles.entry}
        aria-label={t('dialogs.parkingLot.add')}
        placeholder={t('dialogs.parkingLot.add')}
        maxLength={LIMITS.title}
        autoComplete="off"
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
    </form>
  )
}
