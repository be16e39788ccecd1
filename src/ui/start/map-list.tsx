import { useEffect, useId, useRef, type RefObject } from 'react'
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
  const actions = useMapActions(list.reload)
  const heading = useFocusAfterRemoval(list.maps?.length ?? 0)
  return (
    <section className={sectionStyles.section}>
      <h2 ref={heading} tabIndex={-1} id={headingId} className={sectionStyles.heading}>
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

/** When the map that had the focus goes, the heading of the list has it, not the empty page. */
function useFocusAfterRemoval(count: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(count)
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body) heading.current?.focus()
    before.current = count
  }, [count])
  return heading
}

function Failure({ failure }: { failure: RepositoryFailure }) {
  const { t } = usePorts().i18n
  return (
    <p role="alert" className={styles.failure}>
      {t(`storage.failure.${failure.type}`)}
    </p>
  )
}
