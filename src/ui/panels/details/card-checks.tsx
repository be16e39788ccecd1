import type { NodeId } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { CheckItem } from '../checks/check-item'
import headings from '../heading.module.css'
import styles from './details.module.css'

/** What the checks say of the card. */
export function CardChecks({ id }: { readonly id: NodeId }) {
  const { t } = useI18n()
  const found = useEditor(({ checks }) => checks.of(id))
  return (
    <section className={styles.checks}>
      <h3 className={headings.heading}>{t('details.checks.heading')}</h3>
      {found.length === 0 && <p>{t('details.checks.none')}</p>}
      <ul>
        {found.map((diagnostic) => (
          <CheckItem key={diagnostic.key} diagnostic={diagnostic} />
        ))}
      </ul>
    </section>
  )
}
