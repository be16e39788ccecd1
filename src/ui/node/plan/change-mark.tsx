import { ArrowRight, Minus, PencilLine, Plus, type LucideIcon } from 'lucide-react'
import type { NodeId } from '../../../domain'
import { changeSince, type CardChange } from '../../../editor'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './change-mark.module.css'

const ICONS: Readonly<Record<CardChange | 'gone', LucideIcon>> = {
  added: Plus,
  changed: PencilLine,
  moved: ArrowRight,
  gone: Minus,
}

/** What became of a card since the state that the map is compared with: a sign and a word. */
export function ChangeMark({ id }: { readonly id: NodeId }) {
  const change = useEditor((state) => changeSince(state, id))
  return change && <Mark change={change} />
}

interface MarkProps {
  readonly change: CardChange | 'gone'
  readonly count?: number
}

/** The sign and the word, in the legend with how many there are. */
export function Mark({ change, count }: MarkProps) {
  const { t, number } = useI18n()
  const Icon = ICONS[change]
  const mark = t(`changeLog.mark.${change}`)
  return (
    <span className={styles.mark} data-change={change}>
      <Icon size={11} strokeWidth={2.6} aria-hidden />
      {count === undefined ? mark : t('changeLog.comparison.count', { mark, count: number(count) })}
    </span>
  )
}
