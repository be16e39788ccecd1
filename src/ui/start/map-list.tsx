import { useId } from 'react'
import type { RepositoryFailure } from '../../domain'
import { useI18n, usePorts } from '../hooks/ports'
import { MapRow } from './map-row'
import styles from './map-list.module.css'
import sectionStyles from './section.module.css'
import { useMapActions } from './use-map-actions'
import type { ListedMaps } from './use-maps'

/** The maps on this device, the latest change first. */
export function MapList({ list }: { list: ListedMaps }) {
  const { t } = useI18n()
  const headingId = useId()
  const actions = useMapActions(list)
  return (
    <section className={sectionStyles.section}>
      <h2 tabIndex={-1} id={headingId} className={sectionStyles.heading}>
        {t('start.maps.heading')}
      </h2>
      {list.failure !== null && <Failure failure={list.failure} />}
      {list.failure === null && list.maps?.length === 0 && (
        <p className={styles.none}>{t('start.maps.none')}</p>
      )}
      <ul role="list" aria-labelledby={headingId} className={styles.list}>
        {list.maps?.map((map) => (
          <MapRow key={map.id} map={map} actions={actions} />
        ))}
      </ul>
    </section>
  )
}

function Failure({ failure }: { failure: RepositoryFailure }) {
  const { t } = usePorts().i18n
  return (
    <p role="alert" className={styles.failure}>
      {t(`storage.failure.${failure.type}`)}
    </p>
  )
}
