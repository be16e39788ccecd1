import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { usePorts } from '../hooks/ports'

const NoticeStack = lazy(() => import('./notice-stack.lazy'))

/** The one live region of the page, and the notices at its edge. */
export function NoticeBoard() {
  const { notices } = usePorts()
  const said = useStore(notices.store, (state) => state.said)
  const spoken = useStore(notices.store, (state) => state.said.id > 0)
  return (
    <>
      <div aria-live="polite" className="visually-hidden">
        <p key={said.id}>{said.text}</p>
      </div>
      {spoken && (
        <Suspense fallback={null}>
          <NoticeStack />
        </Suspense>
      )}
    </>
  )
}
