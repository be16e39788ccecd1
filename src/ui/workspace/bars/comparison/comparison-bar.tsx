import { X } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { commands, type Reference } from '../../../../editor'
import { useEditor, useExecute, useFocusView } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { Mark } from '../../../node/plan/change-mark'
import { comparisonSummary } from '../../../node/plan/comparison-summary'
import { Button } from '../../../primitives/button/button'
import { IconButton } from '../../../primitives/button/icon-button'
import styles from './comparison-bar.module.css'

/** What the map is compared with, what the marks on the cards mean and how many there are of each. */
export function ComparisonBar() {
  const reference = useEditor(({ ephemeral }) => ephemeral.comparedWith)
  return reference && <OpenBar reference={reference} />
}

function OpenBar({ reference }: { readonly reference: Reference }) {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t, dateTime } = useI18n()
  const document = useEditor((state) => state.document)
  const committedAt = useEditor((state) => state.document.meta.committedAt)
  const revision = useDeferredValue(useEditor((state) => state.revision))
  const { counts, gone } = useMemo(
    () => ({ revision, ...comparisonSummary(document, reference) }),
    [document, reference, revision],
  )
  const name =
    reference.type === 'point'
      ? t('changeLog.comparison.point', { when: dateTime(reference.savedAt) })
      : committedAt === null
        ? t('changeLog.comparison.baseline')
        : t('changeLog.comparison.baselineOn', { when: dateTime(committedAt) })
  return (
    <div role="group" aria-label={t('changeLog.comparison.name')} className={styles.bar}>
      <p>{name}</p>
      <span className={styles.marks}>
        <Mark change="added" count={counts.added} />
        <Mark change="changed" count={counts.changed} />
        <Mark change="moved" count={counts.moved} />
        <Mark change="gone" count={gone.length} />
      </span>
      {reference.type === 'baseline' && (
        <Button onClick={() => execute(commands.showChanges)}>{t('changeLog.comparison.list')}</Button>
      )}
      <IconButton
        icon={X}
        label={t('changeLog.comparison.close')}
        onClick={() => {
          execute(commands.compareWith, { reference: null })
          focusView()
        }}
      />
    </div>
  )
}
