import { Lock, LockOpen } from 'lucide-react'
import { useId } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { effortFamily, WHOLE_EFFORT, type NodeId, type NodeKind, type NodeRecord } from '../../../../domain'
import { commands } from '../../../../editor'
import headings from '../../../fields/heading.module.css'
import { NumberField } from '../../../fields/number-field'
import { useEditor, useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { Button } from '../../../primitives/button/button'
import { IconButton } from '../../../primitives/button/icon-button'
import { EffortBar } from './effort-bar'
import styles from './effort-split.module.css'
import { useSetEffort } from './use-set-effort'

interface EffortSplitProps {
  readonly id: NodeId
  readonly kind: NodeKind
}

/** How the effort of a card is shared out among its objectives and key results; nothing where there are not two. */
export function EffortSplit({ id, kind }: EffortSplitProps) {
  const family = useEditor(useShallow(({ document }) => effortFamily(document, id)))
  const execute = useExecute()
  const { t, number, percent } = useI18n()
  const headingId = useId()
  if (family.length < 2) return null
  const sum = family.reduce((total, { effort }) => total + (effort ?? 0), 0)
  const isUnset = family.every(({ effort }) => effort === null)
  return (
    <section aria-labelledby={headingId} className={styles.split}>
      <div className={styles.head}>
        <h3 id={headingId} className={headings.heading}>
          {t('details.effort.split', { kind })}
        </h3>
        <Button variant="quiet" onClick={() => execute(commands.shareEffortByRank, { parentId: id })}>
          {t('details.effort.byRank')}
        </Button>
      </div>
      {isUnset ? (
        <p className={styles.aside}>{t('details.effort.unset')}</p>
      ) : (
        <>
          <EffortBar family={family} />
          {Math.abs(sum - WHOLE_EFFORT) > 0.05 && (
            <p className={styles.aside}>
              {t('details.effort.given', { sum: number(sum, 1), whole: percent(1) })}
            </p>
          )}
        </>
      )}
      <ul className={styles.shares}>
        {family.map((node) => (
          <Share key={node.id} node={node} />
        ))}
      </ul>
    </section>
  )
}

/** One of the family, with its share and its lock. */
function Share({ node: { id, title, effort, effortLocked } }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  const named = title.trim() === '' ? t('canvas.untitled') : title
  return (
    <li className={styles.share}>
      <NumberField
        label={named}
        value={effort}
        unit={t('details.effort.suffix')}
        percent
        commit={useSetEffort(id)}
      />
      <IconButton
        label={t('details.effort.lock', { title: named })}
        icon={effortLocked ? Lock : LockOpen}
        aria-pressed={effortLocked}
        onClick={() => execute(commands.setFields, { ids: [id], fields: { effortLocked: !effortLocked } })}
      />
    </li>
  )
}
