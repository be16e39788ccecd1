import { Dialog as BaseDialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import styles from './dialog.module.css'
import { IconButton } from './button/icon-button'

interface DialogProps {
  title: string
  /** Shown under the title. */
  description?: ReactNode
  /** Name of the button in the corner; without it there is none. */
  closeLabel?: string
  onClose: () => void
  children: ReactNode
  /** Buttons along the bottom. */
  footer?: ReactNode
  size?: 'small' | 'medium' | 'large'
  /** Gets the focus first; else the first control. */
  initialFocus?: RefObject<HTMLElement | null>
  /** Data attributes of the dialog itself. */
  data?: Readonly<Record<`data-${string}`, string | number>>
}

/** A modal dialog; mounted means open. Load it lazily: it brings its library with it. */
export function Dialog(props: DialogProps) {
  const { title, description, closeLabel, onClose, children, footer, size = 'medium' } = props
  const { initialFocus, data } = props
  return (
    <BaseDialog.Root open onOpenChange={(open) => open || onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.backdrop} />
        <BaseDialog.Popup
          className={`${styles.popup} ${styles[size]}`}
          {...(initialFocus === undefined ? {} : { initialFocus })}
          {...data}
        >
          <div className={styles.head}>
            <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
            {closeLabel !== undefined && <IconButton label={closeLabel} icon={X} onClick={onClose} />}
          </div>
          {description !== undefined && (
            <BaseDialog.Description className={styles.description} dir="auto">
              {description}
            </BaseDialog.Description>
          )}
          {/* Without buttons a dialog is there to be read: the keyboard can scroll it. */}
          <div className={styles.body} tabIndex={footer === undefined ? 0 : undefined}>
            {children}
          </div>
          {footer !== undefined && <div className={styles.footer}>{footer}</div>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  )
}
