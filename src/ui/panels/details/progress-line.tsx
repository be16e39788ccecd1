import { progressOf, type NodeId } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import headings from '../../fields/heading.module.css'
import styles from './details.module.css'

/** How far a branch has come, and how much of it is measured at all. */
export function ProgressLine({ id }: { readonly id: NodeId }) {
  const { t, percent } = useI18n()
  const value = useEditor(({ document, today }) => progressOf(document, id, today).value)
  const measured = useEditor(({ document, today }) => progressOf(document, id, today).measured)
  const of = useEditor(({ document, today }) => progressOf(document, id, today).of)
  const there = value === null ? '—' : t('details.there', { percent: percent(value) })
  return (
    <div className={styles.progress}>
      <p className={headings.heading}>
        <span>{t('details.progress')}</span>
        <span>{there}</span>
      </p>
      <progress aria-label={t('details.progress')} max={1} value={value ?? 0} />
      {measured < of && (
        <p>{measured === 0 ? t('details.notMeasured') : t('details.measured', { measured, of })}</p>
      )}
    </div>
  )
}
