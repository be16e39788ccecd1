import type { ComponentProps } from 'react'
import styles from './button.module.css'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps extends ComponentProps<'button'> {
  look?: ButtonLook
  /** Shown beside the button on hover and focus. */
  'data-tooltip'?: string | undefined
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={`${styles.button} ${styles[look]} ${className ?? ''}`} />
}
