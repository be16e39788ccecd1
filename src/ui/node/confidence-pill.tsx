import { ArrowDownRight, ArrowUpRight, Clock } from 'lucide-react'
import { useShallow } from 'zustand/react/shallow'
import { checkInSignals, WEEK_DAYS, type CheckInSignals, type NodeId } from '../../domain'
import type { I18n } from '../../i18n'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import styles from './pill.module.css'

/** Silence and a fall stand over how high the confidence is. */
function toneOf(confidence: number, { before, silentDays }: CheckInSignals): string {
  if (silentDays !== null) return 'silent'
  if (confidence <= 3) return 'bad'
  if (before !== null && confidence < before) return 'fell'
  return confidence >= 7 ? 'ok' : 'even'
}

/** The confidence in words: whether it rose or fell at the last check-in, and how long nobody has checked in. */
export function confidenceInWords(
  value: number,
  { before, silentDays }: CheckInSignals,
  { t }: I18n,
): readonly string[] {
  const change = before === null ? 0 : value - before
  const said = change > 0 ? 'confidenceRose' : change < 0 ? 'confidenceFell' : 'confidenceTitle'
  const words = t(`canvas.${said}`, { value, before: before ?? value })
  if (silentDays === null) return [words]
  const weeks = Math.floor(silentDays / WEEK_DAYS)
  return [
    words,
    weeks < 2 ? t('canvas.silentDays', { count: silentDays }) : t('canvas.silentWeeks', { count: weeks }),
  ]
}

interface ConfidencePillProps {
  readonly id: NodeId
  readonly confidence: number
}

/** The confidence in a key result, with the sign of its check-ins. */
export function ConfidencePill({ id, confidence }: ConfidencePillProps) {
  const i18n = useI18n()
  const signals = useSignals(id)
  return (
    <span
      className={styles.pill}
      data-tone={toneOf(confidence, signals)}
      title={confidenceInWords(confidence, signals, i18n).join(' · ')}
    >
      {i18n.t('canvas.confidence', { value: confidence })}
      <Sign confidence={confidence} signals={signals} />
    </span>
  )
}

/** The sign of its check-ins alone, for a place that has the number already; nothing where there is none. */
export function ConfidenceSign({ id, confidence }: ConfidencePillProps) {
  const i18n = useI18n()
  const signals = useSignals(id)
  const { before, silentDays } = signals
  if (silentDays === null && (before === null || before === confidence)) return null
  const words = confidenceInWords(confidence, signals, i18n).join(' · ')
  return (
    <span
      className={styles.sign}
      data-tone={toneOf(confidence, signals)}
      role="img"
      aria-label={words}
      title={words}
    >
      <Sign confidence={confidence} signals={signals} />
    </span>
  )
}

function useSignals(id: NodeId): CheckInSignals {
  return useEditor(useShallow(({ document, today }) => checkInSignals(document, id, today)))
}

interface SignProps {
  readonly confidence: number
  readonly signals: CheckInSignals
}

/** A clock where nobody has checked in for long, else an arrow where the confidence rose or fell. */
function Sign({ confidence, signals: { before, silentDays } }: SignProps) {
  const Trend =
    before === null || before === confidence ? null : before < confidence ? ArrowUpRight : ArrowDownRight
  const Icon = silentDays === null ? Trend : Clock
  return Icon && <Icon size={12} strokeWidth={2.5} aria-hidden />
}
