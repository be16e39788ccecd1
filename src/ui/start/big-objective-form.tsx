import { ArrowRight } from 'lucide-react'
import { useId, useState, type ClipboardEvent, type SubmitEvent } from 'react'
import { useImports } from '../hooks/imports'
import { useI18n } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import { isOutline } from '../clipboard/pasted'
import styles from './big-objective-form.module.css'

/** The one question; Enter answers it. A pasted outline is shown instead of being squeezed into the line. */
export function BigObjectiveForm({ onBegin }: { onBegin: (title: string) => Promise<void> }) {
  const { t } = useI18n()
  const { offerText } = useImports()
  const [title, setTitle] = useState('')
  const [emptied, setEmptied] = useState(false)
  const [busy, setBusy] = useState(false)
  const hintId = useId()

  async function begin() {
    setEmptied(title.trim() === '')
    if (title.trim() === '') return
    setBusy(true)
    await onBegin(title.trim())
    setBusy(false)
  }

  function submit(event: SubmitEvent) {
    event.preventDefault()
    if (!busy) void begin()
  }

  function paste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text/plain')
    if (!isOutline(text)) return
    event.preventDefault()
    offerText(text)
  }

  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      <div className={styles.line}>
        <input
          dir="auto"
          className={styles.input}
          aria-label={t('start.field')}
          aria-describedby={hintId}
          placeholder={t('start.placeholder')}
          value={title}
          maxLength={2000}
          autoComplete="off"
          enterKeyHint="go"
          autoFocus
          onPaste={paste}
          onChange={(event) => {
            setTitle(event.currentTarget.value)
            setEmptied(false)
          }}
        />
        <Button type="submit" variant="primary" className={styles.begin}>
          {t('start.begin')}
          <ArrowRight size={17} aria-hidden />
        </Button>
      </div>
      <p id={hintId} role={emptied ? 'alert' : undefined} className={emptied ? styles.gentle : styles.hint}>
        {emptied ? t('start.empty') : t('start.hint')}
      </p>
    </form>
  )
}
