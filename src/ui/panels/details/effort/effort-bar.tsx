import { Fragment, useId, useRef, type KeyboardEvent, type PointerEvent } from 'react'
import { WHOLE_EFFORT, type NodeRecord } from '../../../../domain'
import { commands } from '../../../../editor'
import { useExecute, useFocusView } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import styles from './effort-bar.module.css'

/** Percent that a key moves; upwards is to the right, for the first of the two. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -WHOLE_EFFORT,
  End: WHOLE_EFFORT,
}
/** In percent; a narrower share shows no number. */
const LEAST_WIDTH = 10

/** The shares of a family side by side, with dividers between them that can be dragged or moved by keys. */
export function EffortBar({ family }: { readonly family: readonly NodeRecord[] }) {
  const bar = useRef<HTMLDivElement>(null)
  const { number } = useI18n()
  const rest = WHOLE_EFFORT - family.reduce((sum, { effort }) => sum + (effort ?? 0), 0)
  return (
    <div ref={bar} className={styles.bar}>
      {family.map((node, index) => {
        const next = family[index + 1]
        const effort = node.effort ?? 0
        return (
          <Fragment key={node.id}>
            <span
              className={styles.share}
              style={{ flexGrow: effort }}
              data-locked={node.effortLocked || undefined}
              title={node.title}
            >
              {effort >= LEAST_WIDTH && <span aria-hidden>{number(effort, 1)}</span>}
            </span>
            {next !== undefined && (
              <Divider
                from={node}
                to={next}
                percentOf={(px) => (px / (bar.current?.clientWidth || 1)) * WHOLE_EFFORT}
              />
            )}
          </Fragment>
        )
      })}
      {rest > 0 && <span className={styles.rest} style={{ flexGrow: rest }} />}
    </div>
  )
}

interface DividerProps {
  readonly from: NodeRecord
  readonly to: NodeRecord
  /** How many percent of the effort so many px of the bar stand for. */
  readonly percentOf: (px: number) => number
}

/** Between two shares: moves effort from one to the other. A locked share does not give or take. */
function Divider({ from, to, percentOf }: DividerProps) {
  const execute = useExecute()
  const { t, number } = useI18n()
  const focusView = useFocusView()
  const visit = useRef(0)
  const drag = useRef<{ readonly x: number; readonly effort: number }>(null)
  const mergeKey = `edit:effort${useId()}`
  const isFixed = from.effortLocked || to.effortLocked
  const effort = from.effort ?? 0
  const titles = { from: useTitle(from), to: useTitle(to) }

  /** Gives the first of the two so many percent more. */
  function give(percent: number): void {
    if (!isFixed && percent !== 0)
      execute(commands.moveEffort, { from: to, to: from, percent, mergeKey: `${mergeKey}${visit.current}` })
  }

  const begin = (event: PointerEvent<HTMLElement>): void => {
    if (isFixed || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    visit.current += 1
    drag.current = { x: event.clientX, effort }
  }
  const move = ({ clientX }: PointerEvent): void => {
    if (drag.current) give(Math.round(drag.current.effort + percentOf(clientX - drag.current.x)) - effort)
  }
  const end = (): void => {
    drag.current = null
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') focusView()
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    give(step)
  }
  return (
    <span
      role="slider"
      tabIndex={0}
      className={styles.divider}
      aria-label={t('details.effort.between', titles)}
      aria-valuemin={0}
      aria-valuemax={effort + (to.effort ?? 0)}
      aria-valuenow={effort}
      aria-valuetext={t('details.effort.both', {
        ...titles,
        share: number(effort, 1),
        other: number(to.effort ?? 0, 1),
      })}
      aria-disabled={isFixed || undefined}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={press}
      onFocus={() => {
        visit.current += 1
      }}
    />
  )
}

function useTitle({ title }: NodeRecord): string {
  const { t } = useI18n()
  return title.trim() === '' ? t('canvas.untitled') : title
}
