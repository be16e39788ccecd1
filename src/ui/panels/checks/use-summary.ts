import { useMemo } from 'react'
import { LEVELS } from '../../../rules'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'

/** How much the checks find: "3 to mend, 12 hints, 1 question". */
export function useSummary(): string {
  const { t } = useI18n()
  const all = useEditor(({ checks }) => checks.all())
  return useMemo(() => {
    const [block, warn, advise, ask] = LEVELS.map(
      (wanted) => all.filter(({ level }) => level === wanted).length,
    )
    return t('checks.summary', {
      mend: (block ?? 0) + (warn ?? 0),
      hints: advise ?? 0,
      questions: ask ?? 0,
    })
  }, [all, t])
}
