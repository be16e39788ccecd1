import { useEffect, useEffectEvent, useMemo, useRef, type CSSProperties } from 'react'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { useVirtualRows } from '../tree/use-virtual-rows'
import { KeyboardInput } from '../workspace/keyboard/keyboard-input'
import { useLinePointer } from '../workspace/use-line-pointer'
import { useWorkspace } from '../workspace/workspace-context'
import { Axis } from './axis/axis'
import { DayLines } from './axis/day-lines'
import { useScale } from './axis/use-scale'
import { widthOf } from './axis/scale'
import type { Zoom } from './display'
import { useBarDrag } from './drag/use-bar-drag'
import { NodeRow } from './rows/node-row'
import { OwnerRow } from './rows/owner-row'
import { SectionRow } from './rows/section-row'
import type { TimelineRows } from './rows/timeline-rows'
import styles from './timeline.module.css'
import { createTimelinePort } from './timeline-port'

/** Heights in px: of a row until it has been drawn, with its title beside and above the bar, and of the axis. */
const ROW_HEIGHT = { beside: 36, above: 62 }
const AXIS_HEIGHT = 64

interface BarsProps {
  readonly lines: TimelineRows
  readonly zoom: Zoom
  /** In px; 0: titles stand above their bars. */
  readonly titleWidth: number
}

/** The rows below the axis, of which only those in view are drawn. */
export function Bars({ lines, zoom, titleWidth }: BarsProps) {
  const { t } = useI18n()
  const { viewElementId, keyboard, space, clipboard } = useWorkspace()
  const scroller = useRef<HTMLDivElement>(null)
  const tracks = useRef<HTMLDivElement>(null)
  const scale = useScale({ lines, zoom, titleWidth, scroller })
  const { rows, indexOf } = lines
  const activeId = useEditor(({ session }) => session.selection.active)
  const { indexes, placeOf, contentStyle, scrollTo } = useVirtualRows({
    keys: useMemo(() => rows.map(({ key }) => key), [rows]),
    scroller,
    estimate: () => (titleWidth > 0 ? ROW_HEIGHT.beside : ROW_HEIGHT.above),
    paddingStart: AXIS_HEIGHT,
    paddingEnd: AXIS_HEIGHT,
    held: activeId === null ? undefined : indexOf.get(activeId),
  })
  useTimelinePort(lines, scrollTo)
  const drag = useBarDrag({ scale, scroller, tracks })
  const pointer = useLinePointer(drag.onPointerDown)
  return (
    <div ref={scroller} className={styles.scroller} {...pointer}>
      <KeyboardInput
        {...{ keyboard, viewElementId, clipboard }}
        label={t('timeline.keys')}
        onSpace={space.onKey}
        isActiveDrawn={activeId !== null && indexOf.has(activeId)}
      />
      <div
        id={viewElementId}
        role="tree"
        aria-label={t('timeline.bars')}
        aria-multiselectable
        tabIndex={-1}
        className={styles.content}
        style={{ ...contentStyle, ...sizesOf(titleWidth, widthOf(scale)) }}
        data-dragging={drag.preview !== null || undefined}
        onFocus={({ target, currentTarget }) => {
          if (target === currentTarget) keyboard.focus()
        }}
      >
        <Axis scale={scale} />
        <DayLines ref={tracks} scale={scale} />
        {indexes.map((index) => {
          const row = rows[index]
          if (row === undefined) return null
          const place = placeOf(index)
          if (row.type === 'section') return <SectionRow key={row.key} {...{ row, place }} />
          if (row.type === 'owner') return <OwnerRow key={row.key} {...{ row, place, scale }} />
          const preview = drag.preview?.ids.has(row.id) === true ? drag.preview : null
          return <NodeRow key={row.key} {...{ row, place, scale, preview }} />
        })}
      </div>
    </div>
  )
}

function sizesOf(titleWidth: number, width: number): CSSProperties {
  return {
    width: titleWidth + width,
    '--axis-height': `${AXIS_HEIGHT}px`,
  } as CSSProperties
}

/** Shows the timeline to commands. */
function useTimelinePort(
  lines: TimelineRows,
  scrollTo: Parameters<typeof createTimelinePort>[0]['scrollTo'],
): void {
  const { keyboard, activeView } = useWorkspace()
  const shown = useEffectEvent(() => lines)
  const scroll = useEffectEvent(scrollTo)
  useEffect(
    () =>
      activeView.show(
        createTimelinePort({
          keyboard,
          lines: () => shown(),
          scrollTo: (...place) => scroll(...place),
        }),
      ),
    [activeView, keyboard],
  )
}
