import { useId } from 'react'
import { useI18n, usePorts, type Example } from '../hooks/ports'
import styles from './example-list.module.css'
import sectionStyles from './section.module.css'

/** Maps to look at; each opens as a copy of its own. */
export function ExampleList({ onOpen }: { onOpen: (example: Example) => void }) {
  const { t } = useI18n()
  const { examples } = usePorts()
  const headingId = useId()
  return (
    <section className={sectionStyles.section}>
      <h2 className={sectionStyles.heading}>
        <span id={headingId}>{t('start.examples.heading')}</span>{' '}
        <span className={styles.hint}>{t('start.examples.hint')}</span>
      </h2>
      <ul role="list" aria-labelledby={headingId} className={styles.list}>
        {examples.map((example, index) => (
          <li key={example.id}>
            <button
              type="button"
              className={styles.example}
              data-branch={(index % 4) + 1}
              onClick={() => onOpen(example)}
            >
              <span className={styles.title}>{example.title}</span>
              <span className={styles.summary}>{example.summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
