import { useId, useRef, useState, type ReactNode, type RefObject, type SubmitEvent } from 'react'
import { LIMITS, type LogEntry } from '../../../domain'
import { commands } from '../../../editor'
import { useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { cardName } from '../../node/card-name'
import { changeInWords } from '../../node/plan/change-words'
import { Button } from '../../primitives/button/button'
import { Dialog } from '../../primitives/dialog'
import { TextField } from '../../primitives/input/text-field'
import styles from './reason-dialog.module.css'

interface ReasonDialogProps {
  readonly entries: readonly LogEntry[]
  readonly onClose: () => void
}

/** Why a goal was changed: Enter saves the reason, Escape takes the change back. */
export function ReasonDialog({ entries, onClose }: ReasonDialogProps) {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const formId = useId()
  const field = useRef<HTMLInputElement>(null)

  function leave(): void {
    onClose()
    focusView()
  }
  function give(text: string): void {
    execute(commands.giveReason, { ids: entries.map(({ id }) => id), reason: text })
    leave()
  }
  function takeBack(): void {
    execute(commands.undo)
    leave()
  }

  return (
    <Dialog
      title={t(`changeLog.reason.ask.${questionOf(entries)}`)}
      description={t('changeLog.reason.hint')}
      size="small"
      initialFocus={field}
      onClose={takeBack}
      footer={
        <>
          <Button onClick={takeBack}>{t('changeLog.reason.takeBack')}</Button>
          <Button onClick={() => give('')}>{t('changeLog.reason.none')}</Button>
          <Button type="submit" variant="primary" form={formId}>
            {t('changeLog.reason.save')}
          </Button>
        </>
      }
    >
      <ReasonForm id={formId} field={field} onSubmit={give}>
        <ul className={styles.changes}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <Change entry={entry} />
            </li>
          ))}
        </ul>
      </ReasonForm>
    </Dialog>
  )
}

interface ReasonFormProps {
  readonly id: string
  readonly field: RefObject<HTMLInputElement | null>
  readonly onSubmit: (reason: string) => void
  /** Stands above the field. */
  readonly children: ReactNode
}

/** The field of the reason; an empty one is not taken. */
function ReasonForm({ id, field, onSubmit, children }: ReasonFormProps) {
  const { t } = useI18n()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  return (
    <form
      id={id}
      noValidate
      className={styles.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        if (reason.trim() === '') setMissing(true)
        else onSubmit(reason)
      }}
    >
      {children}
      <TextField
        ref={field}
        label={t('changeLog.reason.label')}
        placeholder={t('changeLog.reason.placeholder')}
        maxLength={LIMITS.shortText}
        autoComplete="off"
        value={reason}
        onChange={(event) => {
          setReason(event.currentTarget.value)
          setMissing(false)
        }}
      />
      {isMissing && (
        <p role="alert" className={styles.problem}>
          {t('changeLog.reason.missing')}
        </p>
      )}
    </form>
  )
}

function questionOf(entries: readonly LogEntry[]): 'text' | 'gone' | 'several' {
  const [entry] = entries
  if (entries.length > 1 || entry === undefined) return 'several'
  return entry.change === 'deleted' || entry.change === 'parked' ? 'gone' : 'text'
}

function Change({ entry }: { readonly entry: LogEntry }) {
  const i18n = useI18n()
  const { what, values } = changeInWords(entry, i18n)
  if (entry.change === 'title' && values !== null)
    return (
      <>
        <del dir="auto">{values.from}</del>
        <ins dir="auto">{values.to}</ins>
      </>
    )
  const name = cardName(entry, i18n)
  return (
    <span dir="auto">
      {name} – {values === null ? what : i18n.t('changeLog.from', { what, ...values })}
    </span>
  )
}
