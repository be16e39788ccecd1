import { useState } from 'react'
import { LIMITS, mapRoots, parkedRoots, type NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Select } from '../../primitives/input/select'
import { AddForm } from '../../fields/add-form'
import { useLeaveOnEscape } from '../../fields/editing/use-leave-on-escape'
import { PARKED_ORDERS, type ParkedOrder } from './parked-rows'
import { ParkedTree } from './parked-tree'
import styles from './parking-lot.module.css'
import { useRequestedFocus } from '../use-requested-focus'
import { useLastOnMap } from './use-last-on-map'
import { useParkedRows } from './use-parked-rows'

/** Thoughts that are not on the map: a box to add one, and all that wait. */
export function ParkingLot() {
  const { t } = useI18n()
  const execute = useExecute()
  const [order, setOrder] = useState<ParkedOrder>('time')
  const [target, setTarget] = useState<'selected' | 'root'>('selected')
  const rows = useParkedRows(order)
  const count = useEditor(({ document }) => parkedRoots(document).length)
  const lastOnMap = useLastOnMap()
  return (
    <section
      ref={useRequestedFocus('parkingLot')}
      tabIndex={-1}
      data-parking-lot
      data-region
      className={styles.lot}
      aria-label={t('dialogs.parkingLot.title')}
      onKeyDown={useLeaveOnEscape()}
    >
      <header className={styles.head}>
        <h2>{t('dialogs.parkingLot.title')}</h2>
        <p>{t('dialogs.parkingLot.count', { count })}</p>
      </header>
      <IdeaEntry />
      {count === 0 && <p className={styles.empty}>{t('dialogs.parkingLot.empty')}</p>}
      {count > 1 && (
        <Button onClick={() => execute(commands.openCluster)}>{t('commands.map.cluster')}</Button>
      )}
      {count > 1 && (
        <Select
          className={styles.choice}
          label={t('dialogs.parkingLot.sort')}
          value={order}
          options={PARKED_ORDERS.map((value) => ({ value, label: t(`dialogs.parkingLot.by.${value}`) }))}
          onChange={setOrder}
        />
      )}
      <ParkedTree rows={rows} parentId={target === 'selected' ? lastOnMap : null} />
      {count > 0 && <TargetSelect lastOnMap={lastOnMap} value={target} onChange={setTarget} />}
    </section>
  )
}

interface TargetSelectProps {
  readonly lastOnMap: NodeId | null
  readonly value: 'selected' | 'root'
  readonly onChange: (value: 'selected' | 'root') => void
}

/** Where branches come back to; asked only where there is a choice. */
function TargetSelect({ lastOnMap, value, onChange }: TargetSelectProps) {
  const { t } = useI18n()
  const root = useEditor(({ document }) => mapRoots(document)[0] ?? null)
  const selectedTitle = useEditor(({ document }) => (lastOnMap ? document.node(lastOnMap)?.title : null))
  const rootTitle = useEditor(({ document }) => (root ? document.node(root)?.title : null))
  if (lastOnMap === null || lastOnMap === root) return null
  const under = (title: string | null | undefined) =>
    t('dialogs.parkingLot.under', { title: title || t('details.untitled') })
  return (
    <Select
      className={styles.choice}
      label={t('dialogs.parkingLot.target')}
      value={value}
      options={[
        { value: 'selected', label: under(selectedTitle) },
        { value: 'root', label: under(rootTitle) },
      ]}
      onChange={onChange}
    />
  )
}

/** Enter adds the idea and is ready for the next. */
function IdeaEntry() {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <AddForm
      label={t('dialogs.parkingLot.add')}
      limit={LIMITS.title}
      onAdd={(title) => execute(commands.addIdea, { title })}
    />
  )
}
