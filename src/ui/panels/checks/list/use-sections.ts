import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { findingOf, type CheckRow, type Diagnostic } from '../../../../rules'
import { useEditor } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import type { CheckSection } from './check-rows'
import { groupByBranch, groupByLevel, groupByRule } from './group-checks'

export type Grouping = 'level' | 'branch'

/** Most pressing first, rows of one rule together; or branch by branch, in the order of the map. */
export function useSections(rows: readonly CheckRow[], grouping: Grouping): readonly CheckSection[] {
  const levels = useLevels(grouping === 'level' ? rows : NONE)
  const branches = useBranches(grouping === 'branch' ? rows : NONE)
  return grouping === 'level' ? levels : branches
}

const NONE: readonly CheckRow[] = []

function useLevels(rows: readonly CheckRow[]): readonly CheckSection[] {
  const { t } = useI18n()
  const all = useEditor(({ checks }) => checks.all())
  return useMemo(
    () =>
      groupByLevel(rows).map(({ heading, rows: ofLevel }) => ({
        key: heading,
        heading: t(`checks.group.${heading}`),
        lists: groupByRule(ofLevel).map((group) => ({
          key: `${heading} ${group.heading}`,
          label: t(`rules.${group.rows.map(findingOf)[0]?.ruleName ?? 'ruleFailed'}.title`),
          fixable: all.filter(({ ruleId, level }) => ruleId === group.heading && level === heading),
          rows: group.rows,
        })),
      })),
    [all, rows, t],
  )
}

const NOTHING_TO_FIX: readonly Diagnostic[] = []

/** A heading follows the title of its branch, also while the findings stay the same. */
function useBranches(rows: readonly CheckRow[]): readonly CheckSection[] {
  const { t } = useI18n()
  const document = useEditor((state) => state.document)
  const groups = useMemo(() => groupByBranch(document, rows), [document, rows])
  const titles = useEditor(
    useShallow((state) =>
      groups.map(({ heading }) => (heading === null ? null : state.document.node(heading)?.title.trim())),
    ),
  )
  return useMemo(
    () =>
      groups.map(({ heading, rows: ofBranch }, index) => {
        const title = titles[index]
        const label = title === null ? t('checks.wholeMap') : title || t('details.untitled')
        const key = heading ?? 'map'
        return { key, heading: label, lists: [{ key, label, fixable: NOTHING_TO_FIX, rows: ofBranch }] }
      }),
    [groups, titles, t],
  )
}
