import { useMemo } from 'react'
import { findingOf, LEVELS } from '../../../rules'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'

/** How much the checks find: "3 to fix, 12 suggestions, 1 question". */
export function useSummary(): string {
  const { t } = useI18n()
  const rows = useEditor(({ checks }) => checks.rows())
  return useMemo(() => {
    const [block, warn, advise, ask] = LEVELS.map(
      (wanted) => rows.filter((row) => findingOf(row).level === wanted).length,
    )
    return t('checks.summary', {
      fixes: (block ?? 0) + (warn ?? 0),
      suggestions: advise ?? 0,
      questions: ask ?? 0,
    })
  }, [rows, t])
}
