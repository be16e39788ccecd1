import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useI18n, usePorts } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import { IconButton } from '../primitives/button/icon-button'
import styles from './notice-stack.module.css'

/** How long a notice stays, in ms; the pointer or the focus on it stops the clock. */
const NOTICE_DURATION_MS = 8_000

export function NoticeStack() {
  const { t } = useI18n()
  return (
    <Toast.Provider limit={3} timeout={NOTICE_DURATION_MS}>
      <Feed />
      <Toast.Portal>
        {/* The live region of the page has said it already. */}
        <Toast.Viewport className={styles.viewport} aria-live="off" aria-label={t('app.notice.region')}>
          <Stack />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

/** Hands what the page shows to the library, and takes away what it no longer shows. */
function Feed() {
  const { notices } = usePorts()
  const { add, close } = Toast.useToastManager()
  const shown = useStore(notices.store, (state) => state.shown)
  const given = useRef<ReadonlySet<string>>(new Set())
  useEffect(() => {
    for (const { id, text, persistent = false } of shown)
      if (!given.current.has(id))
        add({ id, title: text, onClose: () => notices.close(id), ...(persistent ? { timeout: 0 } : {}) })
    const present = new Set(shown.map(({ id }) => id))
    for (const id of given.current) if (!present.has(id)) close(id)
    given.current = present
  }, [shown, add, close, notices])
  return null
}

function Stack() {
  const { notices } = usePorts()
  const { t } = useI18n()
  const { toasts } = Toast.useToastManager()
  const shown = useStore(notices.store, (state) => state.shown)
  return toasts.map((toast) => {
    const action = shown.find(({ id }) => id === toast.id)?.action
    return (
      <Toast.Root key={toast.id} toast={toast} className={styles.notice} role="group" aria-modal={undefined}>
        <Toast.Content className={styles.content}>
          <Toast.Title className={styles.text} render={<p />} />
          {action !== undefined && (
            <Button
              variant="quiet"
              className={styles.action}
              onClick={() => {
                action.run()
                notices.close(toast.id)
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton label={t('app.notice.dismiss')} icon={X} onClick={() => notices.close(toast.id)} />
        </Toast.Content>
      </Toast.Root>
    )
  })
}
