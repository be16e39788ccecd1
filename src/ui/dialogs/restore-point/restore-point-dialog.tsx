import { useId, useRef, useState, type SubmitEvent } from 'react'
import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Dialog } from '../../primitives/dialog'
import { TextField } from '../../primitives/input/text-field'
import styles from './restore-point-dialog.module.css'

/** Characters of a name. */
const LONGEST_NAME = 120

/** Asks for the name of a restore point and saves it; stays open and says why where it cannot be saved. */
export function RestorePointDialog() {
  const execute = useExecute()
  const { t } = useI18n()
  const formId = useId()
  const field = useRef<HTMLInputElement>(null)
  const close = (): void => void execute(commands.closeDialog)
  const { name, setName, problem, save } = useSaving(close)

  return (
    <Dialog
      title={t('history.dialog.title')}
      closeLabel={t('dialogs.close')}
      size="small"
      initialFocus={field}
      onClose={close}
      footer={
        <Button type="submit" variant="primary" form={formId}>
          {t('history.dialog.save')}
        </Button>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault()
          void save()
        }}
      >
        <TextField
          ref={field}
          label={t('history.dialog.name')}
          placeholder={t('history.dialog.placeholder')}
          maxLength={LONGEST_NAME}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {problem !== null && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </form>
    </Dialog>
  )
}

/** The name that is being written, and why it could not be saved. */
function useSaving(onSaved: () => void) {
  const { i18n, history, notices } = usePorts()
  const { t } = i18n
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  async function save() {
    const trimmed = name.trim()
    if (trimmed === '') {
      setProblem(t('history.dialog.needsName'))
      return
    }
    const saved = await history.save(trimmed)
    if (!saved.ok) {
      setProblem(t(`storage.failure.${saved.error.type}`))
      return
    }
    notices.show({ text: t('history.dialog.saved', { name: trimmed }) })
    onSaved()
  }

  return {
    name,
    setName: (text: string) => {
      setName(text)
      setProblem(null)
    },
    problem,
    save,
  }
}
