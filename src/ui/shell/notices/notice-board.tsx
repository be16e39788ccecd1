import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { onIdle } from '../../../lib'
import { usePorts } from '../../hooks/ports'
import { onDemand } from '../../primitives/on-demand'

const NoticeStack = onDemand(async () => (await import('./notice-stack')).NoticeStack)

/** The one live region of the page, and the notices at its edge. */
export function NoticeBoard() {
  const { notices } = usePorts()
  const said = useStore(notices.store, (state) => state.announcement)
  const remarked = useStore(notices.store, (state) => state.aside)
  const used = useStore(notices.store, (state) => state.shown.length > 0)
  const [wanted, setWanted] = useState(false)
  if (used && !wanted) setWanted(true)
  // Ahead of the first notice, which may have to say that there is no network.
  useEffect(() => onIdle(() => void NoticeStack.prepare()), [])
  return (
    <>
      <div aria-live="polite" className="visually-hidden">
        <p key={`said-${said.id}`}>{said.text}</p>
        <p key={`remarked-${remarked.id}`}>{remarked.text}</p>
      </div>
      {wanted && <NoticeStack />}
    </>
  )
}
