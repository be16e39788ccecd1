import { useState, type ComponentProps } from 'react'
import type { NodeId } from '../../../../domain'
import type { Diagnostic, Omission } from '../../../../rules'
import { useI18n } from '../../../hooks/ports'
import { Button } from '../../../primitives/button/button'
import { CheckFrame } from '../item/check-item'
import styles from './omissions.module.css'
import { OmissionTable } from './omission-table'

interface OmissionItemProps {
  readonly missing: Omission
  /** One finding for each card that lacks it, in reading order. */
  readonly found: readonly Diagnostic[]
  /** Its place in a list of which only a part is drawn. */
  readonly row?: ComponentProps<'li'>
}

/** A field that some cards lack: said once, with a table to fill it in. */
export function OmissionItem({ missing, found, row }: OmissionItemProps) {
  const { t } = useI18n()
  /** Cards in the table: those that lacked the field when it was opened. */
  const [listed, setListed] = useState<readonly NodeId[] | null>(null)
  const [first] = found
  if (first === undefined) return null
  const lacking = found.map(({ nodeId }) => nodeId)
  return (
    <CheckFrame
      check={{ first }}
      sentence={t(`checks.omission.${missing}`, { count: found.length })}
      offers={found.length === 1 ? first.offers.map((offer) => ({ diagnostic: first, offer })) : []}
      dismissed={found.map(({ key }) => key)}
      {...(row && { row })}
      more={
        <Button
          className={styles.fill}
          aria-expanded={listed !== null}
          onClick={() => setListed(listed === null ? lacking : null)}
        >
          {t('checks.fillIn')}
        </Button>
      }
    >
      {listed !== null && <OmissionTable missing={missing} listed={listed} lacking={lacking} />}
    </CheckFrame>
  )
}
