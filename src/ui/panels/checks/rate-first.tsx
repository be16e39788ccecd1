import { useMemo } from 'react'
import type { NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import itemStyles from './item/check-item.module.css'
import styles from './rate-first.module.css'

/** Among so many, nine of ten links that were swapped for others of their map are found. */
const SHOWN = 8

/** Key results of which nobody has said how they support their objective, those that read weakest first. */
export function RateFirst() {
  const { t } = useI18n()
  const checks = useEditor((state) => state.checks)
  const brainstorming = useEditor(({ document }) => document.meta.stage === 'brainstorm')
  const waiting = useMemo(() => checks.toRate(), [checks])
  if (brainstorming || waiting.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>{t('checks.rateFirst')}</h3>
      <p>{t('checks.toRate', { count: waiting.length })}</p>
      <ul>
        {waiting.slice(0, SHOWN).map((id) => (
          <li key={id}>
            <RateLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function RateLink({ id }: { readonly id: NodeId }) {
  const execute = useExecute()
  const title = useEditor(({ document }) => document.node(id)?.title ?? '')
  return (
    <button
      type="button"
      className={itemStyles.node}
      dir="auto"
      onClick={() => execute(commands.focusField, { field: 'support', id })}
    >
      {title}
    </button>
  )
}
