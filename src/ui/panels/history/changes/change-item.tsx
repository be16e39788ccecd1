import { useState, type SubmitEvent } from 'react'
import { LIMITS, needsReason, type LogEntry } from '../../../../domain'
import { commands } from '../../../../editor'
import { useEditor, useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { changeInWords } from '../../../node/plan/change-words'
import { Button } from '../../../primitives/button/button'
import { TextField } from '../../../primitives/input/text-field'
import own from './change-list.module.css'

/** One change: when, what, from what to what, and why. */
export function ChangeItem({ entry }: { readonly entry: LogEntry }) {
  const i18n = useI18n()
  const { what, values } = changeInWords(entry, i18n)
  return (
    <li className={own.entry}>
      <span className={own.what}>{what}</span>
      <time className={own.when} dateTime={new Date(entry.at).toISOString()}>
        {i18n.dateTime(entry.at)}
      </time>
      {values !== null && (
        <span className={own.values} dir="auto">
          <del>{values.from}</del> → <ins>{values.to}</ins>
        </span>
      )}
      <Reason entry={entry} />
    </li>
  )
}

/** Why; where nobody has said so of a goal, it can be said here. */
function Reason({ entry }: { readonly entry: LogEntry }) {
  const { t } = useI18n()
  const [isWriting, setWriting] = useState(false)
  const isMissing = useEditor(({ document }) => needsReason(document, entry))
  if (isWriting) return <ReasonForm entry={entry} onClose={() => setWriting(false)} />
  if (entry.reason !== null && entry.reason !== '')
    return (
      <q className={own.reason} dir="auto">
        {entry.reason}
      </q>
    )
  if (entry.reason === '') return <span className={own.when}>{t('changeLog.list.noReason')}</span>
  return isMissing ? (
    <span className={own.missing}>
      {t('changeLog.list.missing')}
      <Button onClick={() => setWriting(true)}>{t('changeLog.list.sayWhy')}</Button>
    </span>
  ) : null
}

interface ReasonFormProps {
  readonly entry: LogEntry
  readonly onClose: () => void
}

function ReasonForm({ entry, onClose }: ReasonFormProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const [reason, setReason] = useState('')
  const give = (text: string): void => {
    execute(commands.giveReason, { ids: [entry.id], reason: text })
    onClose()
  }
  return (
    <form
      className={own.form}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault()
        if (reason.trim() !== '') give(reason)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <TextField
        label={t('changeLog.reason.label')}
        hideLabel
        placeholder={t('changeLog.reason.placeholder')}
        maxLength={LIMITS.shortText}
        autoComplete="off"
        ref={(field) => field?.focus()}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <span className={own.buttons}>
        <Button type="submit" variant="primary" disabled={reason.trim() === ''}>
          {t('changeLog.reason.save')}
        </Button>
        <Button onClick={() => give('')}>{t('changeLog.reason.none')}</Button>
      </span>
    </form>
  )
}
