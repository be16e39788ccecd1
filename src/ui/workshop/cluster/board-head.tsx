import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { NodeRecord } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { IconButton } from '../../primitives/button/icon-button'
import { BoardTimer } from './board-timer'
import styles from './cluster.module.css'

interface BoardHeadProps {
  readonly picked: NodeRecord | undefined
  readonly putBack: () => void
  readonly close: () => void
}

/** What the board is for, or what is picked up; the time that is left. */
export function BoardHead({ picked, putBack, close }: BoardHeadProps) {
  const { t } = useI18n()
  return (
    <header className={styles.head}>
      <div>
        <Dialog.Title className={styles.title}>{t('cluster.title')}</Dialog.Title>
        <p className={styles.explained}>
          {picked === undefined
            ? t('cluster.explained')
            : t('cluster.picked', { count: 1, title: picked.title })}
        </p>
      </div>
      {picked !== undefined && <Button onClick={putBack}>{t('cluster.putBack')}</Button>}
      <BoardTimer />
      <IconButton label={t('cluster.close')} shortcut="Esc" icon={X} onClick={close} />
    </header>
  )
}
