import { useShallow } from 'zustand/react/shallow'
import { parkedRoots } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { ResultPage } from '../round/result-page'
import type { ResultsProps } from '../round/round-parts'
import styles from './write-results.module.css'

/** The ideas of the parking lot, the new ones among them, large enough for everybody. */
export function WriteResults({ close }: ResultsProps) {
  const { t } = useI18n()
  const ideas = useEditor(
    useShallow(({ document }) => parkedRoots(document).flatMap((id) => document.node(id) ?? [])),
  )
  return (
    <ResultPage
      title={t('rounds.writing.revealed', { count: ideas.length })}
      kicker={t('rounds.writing.title')}
      close={close}
    >
      <ul className={styles.ideas} aria-label={t('rounds.writing.title')}>
        {ideas.map(({ id, title }) => (
          <li key={id} className={styles.idea} dir="auto">
            {title}
          </li>
        ))}
      </ul>
    </ResultPage>
  )
}
