import { useRef, useState, type ComponentProps } from 'react'

type ButtonHandlers = Pick<
  ComponentProps<'button'>,
  'onPointerDown' | 'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur' | 'onClick'
>

interface ShownOffer {
  readonly id: string
  /** Stays until it is taken or hidden: a finger cannot point without pressing. */
  readonly pinned: boolean
}

interface OfferButton {
  readonly id: string
  /** May change what is meant: is shown before it is taken. */
  readonly requiresPreview: boolean
  /** Whether there is anything to show. */
  readonly hasPreview: () => boolean
  readonly take: () => void
}

/**
 * Which of several offers shows what it would do: the one that is pointed at or has the focus. A tap shows it first and
 * takes nothing; a press by mouse or key takes it.
 */
export function useOfferPreview() {
  const [shown, setShown] = useState<ShownOffer | null>(null)
  const touched = useRef(false)

  function handlersOf({ id, requiresPreview, hasPreview, take }: OfferButton): ButtonHandlers {
    const pointed = requiresPreview ? { id, pinned: false } : null
    const show = () => setShown((now) => (now?.pinned && now.id === id ? now : pointed))
    const hide = () => setShown((now) => (now?.pinned ? now : null))
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
        if (!(byTap && requiresPreview && hasPreview())) take()
        else setShown((now) => (now?.pinned && now.id === id ? null : { id, pinned: true }))
      },
    }
  }

  return { shown, hide: () => setShown(null), handlersOf }
}
