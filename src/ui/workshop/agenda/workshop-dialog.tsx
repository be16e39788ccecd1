import { useId, useState, type SubmitEvent } from 'react'
import {
  AGENDA_STEPS,
  AGENDA_TEMPLATES,
  isEqual,
  LIMITS,
  type AgendaMinutes,
  type AgendaStep,
} from '../../../domain'
import { commands } from '../../../editor'
import { expectDefined } from '../../../lib'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Dialog } from '../../primitives/dialog'
import { Segmented } from '../../primitives/input/segmented'
import { TextField } from '../../primitives/input/text-field'
import styles from './workshop-dialog.module.css'

/** What is written in the field of each step. */
type Draft = Readonly<Record<AgendaStep, string>>

/** The template that is proposed: ninety minutes. */
const PROPOSED = expectDefined(AGENDA_TEMPLATES[1], 'A template')

/** Asks how long each step of a workshop takes, and begins it. */
export function WorkshopDialog() {
  const { t } = useI18n()
  const execute = useExecute()
  const formId = useId()
  const [draft, setDraft] = useState(() => draftOf(PROPOSED.minutes))
  const [isInvalid, setInvalid] = useState(false)
  const goesOn = useEditor(({ document }) => document.meta.agenda !== null)
  const close = (): void => void execute(commands.closeDialog)

  function submit(event: SubmitEvent) {
    event.preventDefault()
    const minutes = minutesOf(draft)
    setInvalid(minutes === null)
    if (minutes === null) return
    close()
    execute(commands.startAgenda, { minutes })
  }

  return (
    <Dialog
      title={t('workshop.start.title')}
      description={t(goesOn ? 'workshop.start.replaces' : 'workshop.start.explained')}
      closeLabel={t('dialogs.close')}
      size="small"
      onClose={close}
      footer={
        <Button variant="primary" type="submit" form={formId}>
          {t('workshop.start.begin')}
        </Button>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} noValidate>
        <Segmented
          label={t('workshop.start.length')}
          value={AGENDA_TEMPLATES.find(({ minutes }) => isEqual(draftOf(minutes), draft))?.total ?? null}
          segments={AGENDA_TEMPLATES.map(({ total }) => ({
            value: total,
            label: t('workshop.start.template', { minutes: total }),
          }))}
          onChange={(total) => {
            const template = AGENDA_TEMPLATES.find((known) => known.total === total)
            if (template !== undefined) setDraft(draftOf(template.minutes))
          }}
        />
        <Fields draft={draft} change={(step, text) => setDraft({ ...draft, [step]: text })} />
        <Total minutes={minutesOf(draft)} isInvalid={isInvalid} />
      </form>
    </Dialog>
  )
}

interface FieldsProps {
  readonly draft: Draft
  readonly change: (step: AgendaStep, text: string) => void
}

function Fields({ draft, change }: FieldsProps) {
  const { t } = useI18n()
  return (
    <div className={styles.fields}>
      {AGENDA_STEPS.map((step) => (
        <TextField
          key={step}
          type="number"
          min={1}
          max={LIMITS.agendaMinutes}
          label={t('workshop.start.minutesOf', { step: t(`workshop.agenda.steps.${step}`) })}
          value={draft[step]}
          onChange={(event) => change(step, event.currentTarget.value)}
        />
      ))}
    </div>
  )
}

/** How long all steps take together, or what is wrong with them. */
function Total({
  minutes,
  isInvalid,
}: {
  readonly minutes: AgendaMinutes | null
  readonly isInvalid: boolean
}) {
  const { t } = useI18n()
  if (minutes === null && isInvalid)
    return (
      <p role="alert" className={styles.problem}>
        {t('workshop.start.invalid', { limit: LIMITS.agendaMinutes })}
      </p>
    )
  const total = minutes && AGENDA_STEPS.reduce((sum, step) => sum + minutes[step], 0)
  return (
    <p className={styles.total}>{total === null ? '—' : t('workshop.start.total', { minutes: total })}</p>
  )
}

function draftOf(minutes: AgendaMinutes): Draft {
  return mapSteps((step) => String(minutes[step]))
}

/** The minutes of all steps; null where one of them is none. */
function minutesOf(draft: Draft): AgendaMinutes | null {
  const minutes = mapSteps((step) => Number(draft[step]))
  const isValid = AGENDA_STEPS.every((step) => {
    const value = minutes[step]
    return Number.isInteger(value) && value >= 1 && value <= LIMITS.agendaMinutes
  })
  return isValid ? minutes : null
}

function mapSteps<Value>(valueOf: (step: AgendaStep) => Value): Readonly<Record<AgendaStep, Value>> {
  return {
    gather: valueOf('gather'),
    cluster: valueOf('cluster'),
    cut: valueOf('cut'),
    decompose: valueOf('decompose'),
    link: valueOf('link'),
    commit: valueOf('commit'),
  }
}
