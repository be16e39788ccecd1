import { Toolbar } from '@base-ui/react/toolbar'
import type { LucideIcon } from 'lucide-react'
import { Button, type ButtonProps } from '../../../primitives/button/button'

/** A button of the toolbar: one stop of Tab for all of them, arrows between. */
export function ToolbarButton({ variant = 'quiet', disabled = false, ...rest }: ButtonProps) {
  return <Toolbar.Button {...rest} disabled={disabled} render={<Button variant={variant} />} />
}

interface ToolbarIconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  label: string
  shortcut: string
  icon: LucideIcon
}

export function ToolbarIconButton({ label, shortcut, icon: Icon, ...rest }: ToolbarIconButtonProps) {
  return (
    <ToolbarButton {...rest} aria-label={label} data-tooltip={`${label} · ${shortcut}`}>
      <Icon size={17} aria-hidden />
    </ToolbarButton>
  )
}
