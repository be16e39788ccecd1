import { Menu } from '@base-ui/react/menu'
import { Check, ChevronRight } from 'lucide-react'
import { useRef } from 'react'
import { Kbd } from '../kbd'
import type { MenuEntry } from './menu-entry'
import styles from './menu-popup.module.css'
import popup from '../popup/popup.module.css'

type Entry<Type extends MenuEntry['type']> = Extract<MenuEntry, { type: Type }>

/** The lines of an open menu. */
export function MenuEntries({ entries }: { readonly entries: readonly MenuEntry[] }) {
  return entries.map((entry, index) => <Line key={index} entry={entry} />)
}

function Line({ entry }: { readonly entry: MenuEntry }) {
  switch (entry.type) {
    case 'separator':
      return <Menu.Separator className={styles.separator} />
    case 'item':
      return <Item entry={entry} />
    case 'choice':
      return <Choice entry={entry} />
    case 'submenu':
      return <Submenu entry={entry} />
    case 'group':
      return (
        <Menu.Group aria-label={entry.label}>
          <MenuEntries entries={entry.entries} />
        </Menu.Group>
      )
  }
}

function Item({ entry }: { readonly entry: Entry<'item'> }) {
  const { label, icon: Icon, shortcut, disabled = false, onSelect } = entry
  return (
    <Menu.Item className={styles.item} onClick={onSelect} disabled={disabled} label={label}>
      <span className={styles.mark}>{Icon && <Icon size={15} aria-hidden />}</span>
      <span className={styles.label}>{label}</span>
      {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
    </Menu.Item>
  )
}

function Choice({ entry }: { readonly entry: Entry<'choice'> }) {
  const { label, quiet = false, value, options, onChange } = entry
  return (
    <Menu.RadioGroup value={value} onValueChange={(chosen) => onChange(String(chosen))}>
      <Menu.Group>
        <Menu.GroupLabel className={quiet ? 'visually-hidden' : styles.group}>{label}</Menu.GroupLabel>
        {options.map((option) => (
          <Menu.RadioItem
            key={option.value}
            value={option.value}
            label={option.label}
            className={styles.item}
            closeOnClick
          >
            <span className={styles.mark}>
              <Menu.RadioItemIndicator>
                <Check size={15} aria-hidden />
              </Menu.RadioItemIndicator>
            </span>
            {option.swatch !== undefined && <span className={styles.swatch} data-branch={option.swatch} />}
            <span className={styles.label}>
              {option.label}
              {option.hint !== undefined && <span className={styles.hint}>{option.hint}</span>}
            </span>
          </Menu.RadioItem>
        ))}
      </Menu.Group>
    </Menu.RadioGroup>
  )
}

function Submenu({ entry }: { readonly entry: Entry<'submenu'> }) {
  // Its line takes the focus back where a key closed it; where a command was run, that says who has the focus.
  const isLeft = useRef(false)
  return (
    <Menu.SubmenuRoot
      onOpenChange={(open, { reason }) => {
        isLeft.current = !open && reason !== 'item-press'
      }}
    >
      <Menu.SubmenuTrigger className={styles.item} label={entry.label}>
        <span className={styles.mark} />
        <span className={styles.label}>{entry.label}</span>
        <ChevronRight size={15} aria-hidden />
      </Menu.SubmenuTrigger>
      <Menu.Portal>
        <Menu.Positioner className={popup.positioner} alignOffset={-5} collisionPadding={8}>
          <Menu.Popup
            aria-label={entry.label}
            className={`${popup.popup} ${popup.menu}`}
            finalFocus={() => isLeft.current}
          >
            <MenuEntries entries={entry.entries} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.SubmenuRoot>
  )
}
