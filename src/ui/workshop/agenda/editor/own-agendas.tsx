import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { LIMITS, type AgendaItemFields } from '../../../../domain'
import { useI18n } from '../../../hooks/ports'
import { Button } from '../../../primitives/button/button'
import { IconButton } from '../../../primitives/button/icon-button'
import { TextField } from '../../../primitives/input/text-field'
import styles from './agenda-editor.module.css'
import { useOwnAgendas } from './use-own-agendas'

interface OwnAgendasProps {
  /** Null: the draft is not valid. */
  readonly items: readonly AgendaItemFields[] | null
  readonly use: (items: readonly AgendaItemFields[]) => void
}

/** Agendas that this browser remembers: taken, saved by a name, deleted. */
export function OwnAgendas({ items, use }: OwnAgendasProps) {
  const { t } = useI18n()
  const { own, save, remove } = useOwnAgendas()
  const [name, setName] = useState('')
  const wanted = name.trim()
  return (
    <section className={styles.own} aria-label={t('workshop.editor.own')}>
      {own.length > 0 && (
        <ul role="list" className={styles.saved}>
          {own.map((agenda) => (
            <li key={agenda.name}>
              <Button onClick={() => use(agenda.items)}>{agenda.name}</Button>
              <IconButton
                label={t('workshop.editor.forget', { name: agenda.name })}
                icon={Trash2}
                onClick={() => remove(agenda.name)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.saveRow}>
        <TextField
          label={t('workshop.editor.saveAs')}
          maxLength={LIMITS.shortText}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          disabled={wanted === '' || items === null}
          onClick={() => {
            if (items === null) return
            save({ name: wanted, items })
            setName('')
          }}
        >
          {t('workshop.editor.save')}
        </Button>
      </div>
    </section>
  )
}
