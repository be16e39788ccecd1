import { RotateCcw } from 'lucide-react'
import { useId } from 'react'
import type { DeletedSummary } from '../../domain'
import { useI18n, usePorts } from '../hooks/ports'
import { Button } from '../primitives/button/button'
import styles from './map-list.module.css'
import sectionStyles from './section.module.css'
import { useMapActions } from './use-map-actions'
import type { ListedMaps } from './use-maps'

/** The maps that were deleted in the last 30 days. */
export function DeletedList({ list }: { readonly list: ListedMaps }) {
  const { t } = useI18n()
  const headingId = useId()
  const actions = useMapActions(list)
  return (
    <section className={sectionStyles.section}>
      <div className={styles.head}>
        <h2 className={sectionStyles.heading}>
          <span id={headingId}>{t('start.deleted.heading')}</span>{' '}
          <span className={styles.hint}>{t('start.deleted.hint')}</span>
        </h2>
        <Button onClick={actions.emptyDeleted}>{t('start.deleted.empty')}</Button>
      </div>
      <ul role="list" aria-labelledby={headingId} className={styles.list}>
        {list.deleted.map((map) => (
          <DeletedRow key={map.id} map={map} restore={() => actions.restore(map)} />
        ))}
      </ul>
    </section>
  )
}

function DeletedRow({ map, restore }: { readonly map: DeletedSummary; readonly restore: () => void }) {
  const { t, ago } = useI18n()
  const { clock } = usePorts()
  const title = map.title.trim() === '' ? t('start.maps.untitled') : map.title
  const now = clock.now()
  const when =
    now - map.deletedAt < 60_000
      ? t('start.deleted.justNow')
      : t('start.deleted.when', { ago: ago(map.deletedAt, now) })
  return (
    <li className={styles.row}>
      <span className={styles.link}>
        <span className={styles.title}>{title}</span>
        <span className={styles.facts}>{when}</span>
      </span>
      <Button aria-label={t('start.deleted.restoreOne', { title })} onClick={restore}>
        <RotateCcw size={15} aria-hidden />
        {t('start.deleted.restore')}
      </Button>
    </li>
  )
}
