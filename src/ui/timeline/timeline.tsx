import { useDeferredValue, useMemo, type CSSProperties } from 'react'
import { useStore } from 'zustand'
import { useIsAtLeast, WIDTHS } from '../hooks/media'
import { useI18n, usePorts } from '../hooks/ports'
import { Bars } from './bars'
import { parseDisplay, type Display } from './display'
import { useTimelineRows } from './rows/use-timeline-rows'
import { TimelineToolbar } from './timeline-toolbar'
import styles from './timeline.module.css'

/** Width in px of the column of titles; in a narrow window they stand above their bars. */
const TITLE_WIDTH = 300

/** The map as bars along the days. Fills its parent. The rows follow in a rendering that can be interrupted. */
export function Timeline() {
  const { t } = useI18n()
  const isFrameDrawn = useDeferredValue(true, false)
  const titleWidth = useIsAtLeast(WIDTHS.tablet) ? TITLE_WIDTH : 0
  return (
    <section
      aria-label={t('timeline.view')}
      className={styles.timeline}
      data-titles={titleWidth > 0 ? 'beside' : 'above'}
      style={{ '--title-width': `${titleWidth}px` } as CSSProperties}
    >
      {isFrameDrawn && <TimelineContent titleWidth={titleWidth} />}
    </section>
  )
}

function TimelineContent({ titleWidth }: { readonly titleWidth: number }) {
  const [display, setDisplay] = useDisplay()
  // The choice shows at once; the bars follow in a rendering that can be interrupted.
  const { group, zoom } = useDeferredValue(display)
  const lines = useTimelineRows(group)
  return (
    <>
      <TimelineToolbar display={display} setDisplay={setDisplay} />
      <Bars lines={lines} zoom={zoom} titleWidth={titleWidth} />
    </>
  )
}

/** The display, remembered for the person at this browser. */
function useDisplay(): readonly [Display, (display: Display) => void] {
  const { preferences } = usePorts()
  const remembered = useStore(preferences, ({ ofViews }) => ofViews['timeline'])
  const setOfView = useStore(preferences, (state) => state.setOfView)
  return [useMemo(() => parseDisplay(remembered), [remembered]), (display) => setOfView('timeline', display)]
}
