import { useI18n } from '../../hooks/ports'
import { treeItemOf, type LineProps } from './line-props'
import styles from './row.module.css'

/** The heading above what people have to do, and above what has no dates. */
export function SectionRow({ row, place }: Omit<LineProps<'section'>, 'scale'>) {
  const { t } = useI18n()
  const { key, count } = row
  return (
    <div {...place} {...treeItemOf(row)} aria-selected={false} className={styles.section}>
      <div className={styles.sectionTitle}>
        <b>{t(`timeline.section.${key}`)}</b>
        <span>{t(`timeline.sectionHint.${key}`, { count })}</span>
      </div>
    </div>
  )
}
