import { useI18n } from '../hooks/ports'
import { Segmented } from '../primitives/input/segmented'
import { GROUPINGS, ZOOMS, type Display } from './display'
import styles from './timeline.module.css'

interface TimelineToolbarProps {
  readonly display: Display
  readonly setDisplay: (display: Display) => void
}

/** Above the bars: what they stand together by, and how large a day is. */
export function TimelineToolbar({ display, setDisplay }: TimelineToolbarProps) {
  const { t } = useI18n()
  return (
    <div role="group" aria-label={t('timeline.toolbar')} className={styles.toolbar}>
      <Segmented
        label={t('timeline.groupBy')}
        value={display.group}
        segments={GROUPINGS.map((value) => ({ value, label: t(`timeline.group.${value}`) }))}
        onChange={(group) => setDisplay({ ...display, group })}
      />
      <Segmented
        label={t('timeline.scale')}
        value={display.zoom}
        segments={ZOOMS.map((value) => ({ value, label: t(`timeline.zoom.${value}`) }))}
        onChange={(zoom) => setDisplay({ ...display, zoom })}
      />
    </div>
  )
}
