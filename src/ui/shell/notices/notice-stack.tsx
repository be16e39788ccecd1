import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { useI18n, usePorts } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { IconButton } from '../../primitives/button/icon-button'
import type { NoticeAction } from '../../hooks/notices'
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
        <Toast.Viewport
          className={styles.viewport}
          aria-live="off"
          data-region
          aria-label={t('app.notice.region')}
        >
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
    for (const { id, text, action, persistent = false } of shown)
      if (!given.current.has(id))
        add({
          id,
          title: text,
          onClose: () => notices.close(id),
          ...(action && { actionProps: { children: action.label, onClick: () => take(id, action) } }),
          ...(persistent && { timeout: 0 }),
        })
    const present = new Set(shown.map(({ id }) => id))
    for (const id of given.current) if (!present.has(id)) close(id)
    given.current = present

    function take(id: string, { run }: NoticeAction): void {
      run()
      close(id)
    }
  }, [shown, add, close, notices])
  return null
}

function Stack() {
  const { t } = useI18n()
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.notice} role="group" aria-modal={undefined}>
      <Toast.Content className={styles.content}>
        <Toast.Title className={styles.text} render={<p dir="auto" />} />
        <Toast.Action render={<Button variant="quiet" className={styles.action} />} />
        <Toast.Close render={<IconButton label={t('app.notice.dismiss')} icon={X} />} />
      </Toast.Content>
    </Toast.Root>
  ))
}
