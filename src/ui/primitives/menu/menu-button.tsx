import { useRef, useState, type ComponentType, type ReactNode } from 'react'
import { Button, type ButtonProps } from '../button/button'
import type { MenuEntry } from './menu-entry'
import { onDemand } from '../on-demand'

interface MenuButtonProps extends Omit<ButtonProps, 'onClick' | 'aria-label' | 'aria-expanded'> {
  /** Name of the button and of its menu. */
  label: string
  entries: readonly MenuEntry[]
  children: ReactNode
  /** The button itself, e.g. one that belongs to a toolbar. */
  Trigger?: ComponentType<ButtonProps>
}

const MenuPopup = onDemand(async () => (await import('./menu-popup')).MenuPopup)

/** A button that opens a menu. The menu's library is fetched when the pointer or the focus comes near. */
export function MenuButton({ label, entries, children, Trigger = Button, ...rest }: MenuButtonProps) {
  const anchor = useRef<HTMLButtonElement>(null)
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  const open = state === 'open'
  return (
    <>
      <Trigger
        {...rest}
        ref={anchor}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={() => void MenuPopup.prepare()}
        onFocus={() => void MenuPopup.prepare()}
        onClick={() => setState(open ? 'closed' : 'open')}
      >
        {children}
      </Trigger>
      {state !== 'never' && (
        <MenuPopup
          label={label}
          entries={entries}
          anchor={anchor}
          open={open}
          onClose={() => setState('closed')}
        />
      )}
    </>
  )
}
