import type { I18n } from '../../../i18n'
import { useI18n } from '../../hooks/ports'
import type { Scale } from '../axis/scale'
import { placeOf } from '../drag/use-bar-drag'
import type { Phase } from './phases'
import styles from './bar.module.css'

interface PhaseBandsProps {
  readonly phases: readonly Phase[]
  readonly scale: Scale
  /** Of the lanes of the row, the first that is free; the first one unless told. */
  readonly from?: number
}

/** The stages of a plan as bands; those that overlap stand below each other. */
export function PhaseBands({ phases, scale, from = 0 }: PhaseBandsProps) {
  const { dateRange } = useI18n()
  return phases.map(({ name, start, due, lane }) => (
    <span
      key={name}
      className={styles.phase}
      style={{ ...placeOf(scale, { start, due }), top: `calc(${from + lane} * var(--lane-height) + 6px)` }}
      title={`${name} · ${dateRange(start, due)}`}
      aria-hidden
    >
      <span className={styles.phaseName}>{name}</span>
    </span>
  ))
}

/** "Phases: Prepare, Jan 4 – 20, 2027; …" Undefined without any. */
export function phasesText(phases: readonly Phase[], { t, dateRange, list }: I18n): string | undefined {
  if (phases.length === 0) return undefined
  return t('timeline.phases', {
    phases: list(
      phases.map(({ name, start, due }) => t('timeline.name', { name, dates: dateRange(start, due) })),
    ),
  })
}
