import { useStore } from 'zustand'
import { useI18n, usePorts } from '../../hooks/ports'
import { hrefOf } from '../../hooks/route'
import { onDemand } from '../../primitives/on-demand'
import { CycleChip } from './cycle-chip'
import { FileStatus } from './file-status'
import { HeaderToolbar } from './toolbar/header-toolbar'
import styles from './header.module.css'
import { Logo } from '../../shell/logo'
import { MapTitle } from './map-title'
import { SaveFailure, SaveStatus } from './save-status'
import { StageStrip } from './stage-strip'
import type { ViewDefinition } from '../view-definition'
import { ViewTabs } from '../view-tabs'

const RoomChip = onDemand(async () => (await import('../../room/room-chip')).RoomChip)

interface HeaderProps {
  readonly views: readonly ViewDefinition[]
  /** An earlier state is shown, which nothing here is about. */
  readonly isInert?: boolean
}

/** What the map is called, on the left; where it stands and what can be done with it, on the right. */
export function Header({ views, isInert = false }: HeaderProps) {
  const { t } = useI18n()
  const { fileLink, room } = usePorts()
  const { isHandOut } = fileLink
  const inRoom = useStore(room.store, ({ status }) => status !== 'none')
  return (
    <header className={styles.header} inert={isInert} data-region>
      <div className={styles.row}>
        <h1 className="visually-hidden">{t('app.name')}</h1>
        <a
          href={hrefOf({ page: 'start' })}
          className={styles.home}
          aria-label={t('app.header.toStart')}
          data-tooltip={t('app.header.toStart')}
        >
          <Logo />
        </a>
        <MapTitle />
        {!isHandOut && <SaveStatus />}
        <FileStatus />
        {inRoom && <RoomChip />}
        <CycleChip />
        <StageStrip />
        <ViewTabs views={views} />
        <HeaderToolbar views={views} />
      </div>
      <SaveFailure />
    </header>
  )
}
