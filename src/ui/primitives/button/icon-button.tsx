import type { LucideIcon } from 'lucide-react'
import { Button, type ButtonProps } from './button'
import styles from './icon-button.module.css'

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'aria-label'> {
  /** The accessible name; also the tooltip. */
  label: string
  /** The key that does the same, shown in the tooltip. */
  shortcut?: string | undefined
  icon: LucideIcon
}

/** A button that shows only an icon; it is at least 32 px wide and high. */
export function IconButton({
  label,
  shortcut,
  icon: Icon,
  variant = 'quiet',
  className,
  ...rest
}: IconButtonProps) {
  const tooltip = shortcut === undefined ? label : `${label} · ${shortcut}`
  return (
    <Button
      {...rest}
      variant={variant}
      aria-label={label}
      data-tooltip={tooltip}
      className={`${styles.icon} ${className ?? ''}`}
    >
      <Icon size={17} aria-hidden />
    </Button>
  )
}
