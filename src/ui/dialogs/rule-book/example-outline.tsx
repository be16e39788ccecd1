import { parseExampleOutline, type RuleExample } from '../../../rules'
import { useI18n } from '../../hooks/ports'
import { OutlineLine } from '../outline-line'
import { exampleDetails } from './example-details'
import styles from './rule-book.module.css'

/** A small map as an outline: kind, title, and what else matters. */
export function ExampleOutline({ example }: { readonly example: RuleExample }) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <div className={styles.example}>
      <ul>
        {parseExampleOutline(example.outline).map(({ depth, kind, title, fields }, index) => (
          <li key={index} aria-level={depth + 1}>
            <OutlineLine depth={depth} kind={kind} title={title}>
              {fields
                .flatMap((field) => exampleDetails(field, i18n))
                .map((detail) => (
                  <span key={detail} className={styles.detail}>
                    {detail}
                  </span>
                ))}
            </OutlineLine>
          </li>
        ))}
      </ul>
      {example.peak !== undefined && (
        <p className={styles.note}>{t('settings.example.peak', { ...example.peak })}</p>
      )}
      {example.cycle !== undefined && (
        <p className={styles.note}>
          {t(example.cycle === 'none' ? 'settings.example.noCycle' : 'settings.example.begunCycle')}
        </p>
      )}
    </div>
  )
}
