import {
  Fragment,
  startTransition,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import { mondayOf, type PlainDate } from '../../domain'
import { commands } from '../../editor'
import { PrintSheets } from '../export/print/print-sheets'
import { useEditor, useExecute } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { HealthList } from '../panels/health/health-list'
import { useWorkspace } from '../workspace/workspace-context'
import { Commitments } from './commitments/commitments'
import { Confidences } from './confidence/confidences'
import { NextWeeks } from './next-weeks'
import { Square } from './square'
import { WeekHead } from './week-head'
import { useWeekIndex } from './week-index'
import { createWeekPort, ITEM } from './week-port'
import { WeekSheet } from './week-sheet'
import { Wins } from './wins'
import styles from './week.module.css'

/** One week of the map: four squares and its wins. Fills its parent. */
export function Week() {
  const { t } = useI18n()
  const { viewElementId, activeView } = useWorkspace()
  const region = useRef<HTMLElement>(null)
  const thisWeek = useEditor(({ today }) => mondayOf(today))
  const [chosen, setChosen] = useState<PlainDate | null>(null)
  const [isPrinting, setPrinting] = useState(false)
  // The squares follow in a rendering that can be interrupted, so that none makes a long task.
  const isFrameDrawn = useDeferredValue(true, false)
  const week = chosen ?? thisWeek
  const weekOfSquares = useDeferredValue(week)
  useEffect(() => activeView.show(createWeekPort(() => region.current)), [activeView])
  useWriteTitlesOnMap()
  return (
    <section
      ref={region}
      id={viewElementId}
      aria-label={t('week.view')}
      tabIndex={-1}
      className={styles.week}
      onKeyDown={goToNextItem}
    >
      <div className={styles.page}>
        <WeekHead week={week} show={setChosen} print={() => setPrinting(true)} />
        {isFrameDrawn && <Squares week={weekOfSquares} />}
      </div>
      {isPrinting && (
        <PrintSheets onDone={() => setPrinting(false)}>
          <WeekSheet week={week} />
        </PrintSheets>
      )}
    </section>
  )
}

/** The squares; at first they come one after the other, each in a task of its own. */
function Squares({ week }: { readonly week: PlainDate }) {
  const { t } = useI18n()
  const [index, version] = useWeekIndex()
  const [count, setCount] = useState(1)
  const squares = [
    <Commitments key="commitments" {...{ index, week }} />,
    <Confidences key="confidences" {...{ index, week }} />,
    <NextWeeks key="next" {...{ index, version, week }} />,
    <Square key="health" heading={t('week.health.title')}>
      <div className={styles.scroller}>
        <HealthList week={week} />
      </div>
    </Square>,
    <Wins key="wins" {...{ index, week }} />,
  ]
  const isWhole = count >= squares.length
  useEffect(() => {
    if (!isWhole) startTransition(() => setCount(count + 1))
  }, [isWhole, count])
  return (
    <div className={styles.squares}>
      <Fragment key={week}>{squares.slice(0, count)}</Fragment>
    </div>
  )
}

/** Up and down go from one node to the next. */
function goToNextItem(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0 || !(event.target instanceof HTMLElement) || !event.target.matches(ITEM)) return
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEM)]
  const next = items[items.indexOf(event.target) + by]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}

/** Titles are written on the map: where one opens, the map shows. */
function useWriteTitlesOnMap(): void {
  const execute = useExecute()
  const isOpen = useEditor(({ ephemeral }) => ephemeral.edit !== null)
  useEffect(() => {
    if (isOpen) execute(commands.showMap)
  }, [isOpen, execute])
}
