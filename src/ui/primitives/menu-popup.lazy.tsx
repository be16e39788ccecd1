import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import { Kbd } from './kbd'
import type { MenuEntry } from './menu-button'
import styles from './menu-popup.module.css'

interface MenuPopupProps {
  label: string
  entries: readonly MenuEntry[]
  anchor: RefObject<HTMLElement | null>
  open: boolean
  onClose: () => void
}

export default function MenuPopup({ label, entries, anchor, open, onClose }: MenuPopupProps) {
  function change(next: boolean, details: Menu.Root.ChangeEventDetails) {
    if (next) return
    const target = details.event.target
    const onAnchor = target instanceof Node && anchor.current?.contains(target) === true
    // A press on the button closes the menu by the button's own click.
    if (details.reason !== 'outside-press' || !onAnchor) onClose()
  }
  return (
    <Menu.Root open={open} onOpenChange={change} modal={false}>
      <Menu.Portal>
        <Menu.Positioner anchor={anchor} sideOffset={6} align="end" className={styles.positioner}>
          <Menu.Popup aria-label={label} className={styles.popup} finalFocus={anchor}>
            {entries.map((entry, index) => (
              <Entry key={index} entry={entry} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function Entry({ entry }: { entry: MenuEntry }) {
  switch (entry.type) {
    case 'separator':
      return <Menu.Separator className={styles.separator} />
    case 'item': {
      const { label, icon: Icon, shortcut, disabled = false, onSelect } = entry
      return (
        <Menu.Item className={styles.item} onClick={onSelect} disabled={disabled} label={label}>
          <span className={styles.mark}>{Icon && <Icon size={15} aria-hidden />}</span>
          <span className={styles.label}>{label}</span>
          {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
        </Menu.Item>
      )
    }
    case 'choice':
      return <Choice entry={entry} />
  }
}

function Choice({ entry }: { entry: Extract<MenuEntry, { type: 'choice' }> }) {
  return (
    <Menu.RadioGroup value={entry.value} onValueChange={(value) => entry.onChange(String(value))}>
      <Menu.Group>
        <Menu.GroupLabel className={styles.group}>{entry.label}</Menu.GroupLabel>
        {entry.options.map(({ value, label }) => (
          <Menu.RadioItem key={value} value={value} label={label} className={styles.item} closeOnClick>
            <span className={styles.mark}>
              <Menu.RadioItemIndicator>
                <Check size={15} aria-hidden />
              </Menu.RadioItemIndicator>
            </span>
            <span className={styles.label}>{label}</span>
          </Menu.RadioItem>
        ))}
      </Menu.Group>
    </Menu.RadioGroup>
  )
}
