import type { Metric } from '../../domain'
import { useI18n } from '../hooks/ports'
import { figuresOf } from './figures'

interface FiguresTextProps {
  readonly metric: Metric
  readonly className?: string | undefined
}

/** The numbers of a metric, as "24 → 28.4 → 31.2 %", with the one of now in bold. */
export function FiguresText({ metric, className }: FiguresTextProps) {
  const { before, now, after } = figuresOf(metric, useI18n())
  return (
    <span className={className}>
      {before}
      <b>{now}</b>
      {after}
    </span>
  )
}
