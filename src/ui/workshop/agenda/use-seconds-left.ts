import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { remainingTime, type AgendaTimer, type PresentAgenda } from '../../../domain'
import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { usePorts } from '../../hooks/ports'
import { watchForSetBack } from './clock-set-back'

/** How often the clock is read, in milliseconds; a page that is hidden reads it less often, and at once when it is shown. */
const READ_EVERY_MS = 200

/** Whole seconds left of the present step, 0 or less once its time is up. */
export function useSecondsLeft(agenda: PresentAgenda): number {
  const { clock } = usePorts()
  const subscribe = useCallback((read: () => void) => {
    const timer = setInterval(read, READ_EVERY_MS)
    document.addEventListener('visibilitychange', read)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', read)
    }
  }, [])
  return useSyncExternalStore(subscribe, () => Math.ceil(remainingTime(agenda, clock.now()) / 1000))
}

/** Keeps the end of the step right when the clock of the device is set back. */
export function useSetBackCorrection(timer: AgendaTimer): void {
  const execute = useExecute()
  const { clock } = usePorts()
  const endsAt = timer.type === 'running' ? timer.endsAt : null
  useEffect(() => {
    if (endsAt === null) return
    const correctedEnd = watchForSetBack(clock, endsAt)
    const interval = setInterval(() => {
      const corrected = correctedEnd()
      if (corrected !== null) execute(commands.correctAgendaTimer, { endsAt: corrected })
    }, READ_EVERY_MS)
    return () => clearInterval(interval)
  }, [clock, endsAt, execute])
}

/** Calls the listener when the time of a step runs out while it is looked at; not for one that was over before. */
export function useTimeUp(secondsLeft: number, onTimeUp: () => void): void {
  const before = useRef(secondsLeft)
  useEffect(() => {
    if (before.current > 0 && secondsLeft <= 0) onTimeUp()
    before.current = secondsLeft
  }, [secondsLeft, onTimeUp])
}
