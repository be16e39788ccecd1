import { useId, useState } from 'react'
import { useI18n, usePorts } from '../hooks/ports'
import { hrefOf } from '../hooks/route'
import { Button } from '../primitives/button/button'
import { JoinForm } from './join-form'
import styles from './join-screen.module.css'

/** The page that a link into a room opens. */
export function JoinScreen({ code }: { readonly code: string }) {
  const { t } = useI18n()
  const { navigate } = usePorts()
  const formId = useId()
  const [isBusy, setBusy] = useState(false)
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1 className={styles.heading}>{t('room.join.title')}</h1>
        <p>{t('room.join.explained')}</p>
        <JoinForm id={formId} code={code} onBusy={setBusy} onJoined={(id) => navigate({ page: 'map', id })} />
        <div className={styles.actions}>
          <Button variant="primary" type="submit" form={formId} disabled={isBusy}>
            {t(isBusy ? 'room.join.joining' : 'room.join.submit')}
          </Button>
          <a href={hrefOf({ page: 'start' })}>{t('app.failure.toStart')}</a>
        </div>
      </div>
    </main>
  )
}
