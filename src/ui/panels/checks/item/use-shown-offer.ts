import { useRef, useState, type ComponentProps } from 'react'

type ButtonHandlers = Pick<
  ComponentProps<'button'>,
  'onPointerDown' | 'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur' | 'onClick'
>

interface ShownOffer {
  readonly id: string
  /** Stays until it is taken or put away: a finger cannot point without pressing. */
  readonly held: boolean
}

interface OfferButton {
  readonly id: string
  /** May change what is meant: is shown before it is taken. */
  readonly isWeighty: boolean
  /** Whether there is anything to show. */
  readonly hasPreview: () => boolean
  readonly take: () => void
}

/**
 * Which of several offers shows what it would do: the one that is pointed at or has the focus. A tap shows it first and
 * takes nothing; a press by mouse or key takes it.
 */
export function useShownOffer() {
  const [shown, setShown] = useState<ShownOffer | null>(null)
  const touched = useRef(false)

  function handlersOf({ id, isWeighty, hasPreview, take }: OfferButton): ButtonHandlers {
    const pointed = isWeighty ? { id, held: false } : null
    const show = () => setShown((now) => (now?.held && now.id === id ? now : pointed))
    const hide = () => setShown((now) => (now?.held ? now : null))
    return {
      onPointerDown: ({ pointerType }) => {
        touched.current = pointerType === 'touch'
      },
      onPointerEnter: show,
      onPointerLeave: hide,
      onFocus: show,
      onBlur: hide,
      onClick: () => {
        const byTap = touched.current
        touched.current = false
        if (!(byTap && isWeighty && hasPreview())) take()
        else setShown((now) => (now?.held && now.id === id ? null : { id, held: true }))
      },
    }
  }

  return { shown, putAway: () => setShown(null), handlersOf }
}
