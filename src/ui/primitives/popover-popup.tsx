import { Popover } from '@base-ui/react/popover'
import type { ReactNode, RefObject } from 'react'
import styles from './popover-popup.module.css'
import popup from './popup.module.css'

interface PopoverPopupProps {
  heading: string
  anchor: RefObject<HTMLElement | null>
  open: boolean
  onClose: () => void
  children: ReactNode
}

export function PopoverPopup({ heading, anchor, open, onClose, children }: PopoverPopupProps) {
  function change(next: boolean, details: Popover.Root.ChangeEventDetails) {
    if (next) return
    const target = details.event.target
    const onAnchor = target instanceof Node && anchor.current?.contains(target) === true
    if (details.reason !== 'outside-press' || !onAnchor) onClose()
  }
  return (
    <Popover.Root open={open} onOpenChange={change}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} sideOffset={6} align="start" className={popup.positioner}>
          <Popover.Popup className={`${popup.popup} ${popup.popover}`} finalFocus={anchor} data-modeless>
            <Popover.Title className={styles.heading}>{heading}</Popover.Title>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
