import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useRef, type ReactNode, type RefObject } from 'react'
import { IconButton } from '../../primitives/button/icon-button'
import styles from './round-page.module.css'

interface RoundPageProps {
  /** The name of the page: what a room reads first. */
  readonly title: string
  /** What it belongs to, above the title. */
  readonly kicker?: string
  readonly description?: ReactNode
  readonly children: ReactNode
  /** Buttons along the bottom. */
  readonly footer?: ReactNode
  /** Name of the button in the corner. */
  readonly closeLabel: string
  readonly onClose: () => void
  /** What Ctrl+Enter (⌘+Enter on a Mac) does: the main button of the page. */
  readonly finish?: () => void
  /** Gets the focus first; else the first control of the page, or the page itself. */
  readonly initialFocus?: RefObject<HTMLElement | null>
}

/** A page over the whole window, in type that a room can read. Nothing of the map is to be seen behind it. */
export function RoundPage({ title, kicker, description, children, footer, ...rest }: RoundPageProps) {
  const { closeLabel, onClose, finish, initialFocus } = rest
  const body = useRef<HTMLDivElement>(null)
  const firstControl = (): HTMLElement | true =>
    body.current?.querySelector<HTMLElement>('input, select') ??
    body.current?.querySelector<HTMLElement>('button:enabled') ??
    true
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Popup
          className={styles.page}
          initialFocus={initialFocus ?? firstControl}
          onKeyDown={(event) => {
            if (finish === undefined || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
            event.preventDefault()
            finish()
          }}
        >
          <header className={styles.head}>
            {kicker !== undefined && <p className={styles.kicker}>{kicker}</p>}
            <Dialog.Title className={styles.title} dir="auto">
              {title}
            </Dialog.Title>
            {description !== undefined && (
              <Dialog.Description className={styles.description}>{description}</Dialog.Description>
            )}
            <IconButton className={styles.close} label={closeLabel} icon={X} onClick={onClose} />
          </header>
          <div ref={body} className={styles.body}>
            {children}
          </div>
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Counts of a round, said anew when they change. */
export function RoundStatus({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className={styles.status}>
      {children}
    </p>
  )
}
