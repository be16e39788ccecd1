import { useRef, useState, type ReactNode } from 'react'
import { Button, type ButtonProps } from '../button/button'
import { onDemand } from '../on-demand'

interface PopoverButtonProps extends Omit<ButtonProps, 'onClick' | 'aria-expanded' | 'content'> {
  /** Heading of the popover. */
  heading: string
  /** What stands in the popover; it may close it. */
  content: (close: () => void) => ReactNode
  children: ReactNode
}

const PopoverPopup = onDemand(async () => (await import('./popover-popup')).PopoverPopup)

/** A button that opens a small non-modal window beside it, fetched when first wanted. */
export function PopoverButton({ heading, content, children, ...rest }: PopoverButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null)
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  const open = state === 'open'
  const close = () => setState('closed')
  return (
    <>
      <Button
        {...rest}
        ref={anchor}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={() => void PopoverPopup.prepare()}
        onFocus={() => void PopoverPopup.prepare()}
        onClick={() => setState(open ? 'closed' : 'open')}
      >
        {children}
      </Button>
      {state !== 'never' && (
        <PopoverPopup heading={heading} anchor={anchor} open={open} onClose={close}>
          {content(close)}
        </PopoverPopup>
      )}
    </>
  )
}
