import { useMemo } from 'react'
import type { NodeId } from '../../../../domain'
import type { Omission } from '../../../../rules'
import { useI18n } from '../../../hooks/ports'
import { NodeLink } from '../item/node-link'
import { OmissionField } from './omission-field'
import styles from './omissions.module.css'

/** Cards still to be filled in that are listed at once. */
const SHOWN = 20

interface OmissionTableProps {
  readonly missing: Omission
  readonly listed: readonly NodeId[]
  /** Those of them that still lack the field, and perhaps others. */
  readonly lacking: readonly NodeId[]
}

/** A card a line, with the field that it lacks; what is filled in stays, and others follow. */
export function OmissionTable({ missing, listed, lacking }: OmissionTableProps) {
  const { t } = useI18n()
  const shown = useMemo(() => shownOf(listed, new Set(lacking)), [listed, lacking])
  const left = listed.length - shown.length
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('checks.card')}</th>
            <th scope="col">{t(`checks.lacks.${missing}`)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((id) => (
            <tr key={id}>
              <th scope="row">
                <NodeLink id={id} />
              </th>
              <td className={styles.cell}>
                <OmissionField id={id} missing={missing} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className={styles.left}>{t('checks.cardsLeft', { count: left })}</p>}
    </>
  )
}

/** As many as hold SHOWN that lack the field, with those between that no longer do. */
function shownOf(listed: readonly NodeId[], lacking: ReadonlySet<NodeId>): readonly NodeId[] {
  const shown: NodeId[] = []
  let open = 0
  for (const id of listed) {
    if (open === SHOWN) break
    if (lacking.has(id)) open += 1
    shown.push(id)
  }
  return shown
}
