import { Popover } from '@base-ui/react/popover'
import type { ReactNode, RefObject } from 'react'
import styles from './popover-popup.module.css'
import popup from './popup.module.css'

/** As floating-ui's virtual element. */
export interface PopoverAnchor {
  getBoundingClientRect(): DOMRect
  /** The element that is drawn there: the popover follows it, and presses on it do not close the popover. */
  readonly contextElement: Element | undefined
}

interface PopoverPopupProps {
  heading: string
  /** Said after the heading by screen readers, e.g. what the popover is about. */
  description?: string
  /** What the popover stands beside: an element, or a place in px of the window. */
  anchor: RefObject<HTMLElement | null> | PopoverAnchor
  open: boolean
  onClose: () => void
  children: ReactNode
}

export function PopoverPopup({ heading, description, anchor, open, onClose, children }: PopoverPopupProps) {
  function change(next: boolean, details: Popover.Root.ChangeEventDetails) {
    if (next) return
    const target = details.event.target
    const element = 'current' in anchor ? anchor.current : anchor.contextElement
    const onAnchor = target instanceof Node && element?.contains(target) === true
    if (details.reason !== 'outside-press' || !onAnchor) onClose()
  }
  return (
    <Popover.Root open={open} onOpenChange={change}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} sideOffset={6} align="start" className={popup.positioner}>
          <Popover.Popup
            className={`${popup.popup} ${popup.popover}`}
            finalFocus={'current' in anchor ? anchor : false}
            data-modeless
          >
            <Popover.Title className={styles.heading}>{heading}</Popover.Title>
            {description !== undefined && (
              <Popover.Description className="visually-hidden">{description}</Popover.Description>
            )}
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
