import { ArrowDownRight, ArrowUpRight } from 'lucide-react'
import { checkInsUpTo, type NodeId } from '../../domain'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import styles from './pill.module.css'

function toneOf(confidence: number): string {
  return confidence >= 7 ? 'ok' : confidence <= 3 ? 'bad' : 'even'
}

/** The confidence of the check-in before the latest one; null where there are not two of them. */
function useConfidenceBefore(id: NodeId): number | null {
  return useEditor(({ document, today }) => {
    const given = checkInsUpTo(document, id, today).filter(({ confidence }) => confidence !== null)
    return given.at(-2)?.confidence ?? null
  })
}

interface ConfidencePillProps {
  readonly id: NodeId
  readonly confidence: number
}

/** The confidence in a key result, and whether it rose or fell at the last check-in. */
export function ConfidencePill({ id, confidence: value }: ConfidencePillProps) {
  const { t } = useI18n()
  const before = useConfidenceBefore(id)
  const change = before === null ? 0 : value - before
  const Trend = change > 0 ? ArrowUpRight : change < 0 ? ArrowDownRight : null
  const said = change > 0 ? 'confidenceRose' : change < 0 ? 'confidenceFell' : 'confidenceTitle'
  return (
    <span
      className={styles.pill}
      data-tone={toneOf(value)}
      title={t(`canvas.${said}`, { value, before: before ?? value })}
    >
      {t('canvas.confidence', { value })}
      {Trend && <Trend size={12} strokeWidth={2.5} aria-hidden />}
    </span>
  )
}
