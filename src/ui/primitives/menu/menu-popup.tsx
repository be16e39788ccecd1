import { Menu } from '@base-ui/react/menu'
import { useRef, type RefObject } from 'react'
import { MenuEntries } from './menu-entries'
import type { MenuEntry } from './menu-entry'
import styles from '../popup/popup.module.css'

interface MenuPopupProps {
  label: string
  entries: readonly MenuEntry[]
  anchor: RefObject<HTMLElement | null>
  open: boolean
  onClose: () => void
}

export function MenuPopup({ label, entries, anchor, open, onClose }: MenuPopupProps) {
  const popup = useRef<HTMLDivElement>(null)
  function change(next: boolean, details: Menu.Root.ChangeEventDetails) {
    if (next) return
    const target = details.event.target
    const onAnchor = target instanceof Node && anchor.current?.contains(target) === true
    // A press on the button closes the menu by the button's own click.
    if (details.reason !== 'outside-press' || !onAnchor) onClose()
  }
  /** The button has the focus again, unless the person has moved on while the menu was fading. */
  function back() {
    const active = document.activeElement
    const movedOn = active !== null && active !== document.body && popup.current?.contains(active) !== true
    return movedOn ? false : anchor.current
  }
  return (
    <Menu.Root open={open} onOpenChange={change} modal={false}>
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} sideOffset={6} align="end" className={styles.positioner}>
          <Menu.Popup
            aria-label={label}
            // What is higher than the window scrolls, by the keyboard as well.
            tabIndex={0}
            className={`${styles.popup} ${styles.menu}`}
            ref={popup}
            finalFocus={back}
          >
            <MenuEntries entries={entries} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
