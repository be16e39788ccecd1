import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Diagnostic } from '../../../../rules'
import { useEditor } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import type { CheckSection } from './check-rows'
import { groupByBranch, groupByLevel, groupByRule } from './group-checks'

export type Grouping = 'level' | 'branch'

/** Most pressing first, findings of one rule together; or branch by branch, in the order of the map. */
export function useSections(all: readonly Diagnostic[], grouping: Grouping): readonly CheckSection[] {
  const levels = useLevels(grouping === 'level' ? all : NONE)
  const branches = useBranches(grouping === 'branch' ? all : NONE)
  return grouping === 'level' ? levels : branches
}

const NONE: readonly Diagnostic[] = []

function useLevels(all: readonly Diagnostic[]): readonly CheckSection[] {
  const { t, formatMessage } = useI18n()
  return useMemo(
    () =>
      groupByLevel(all).map(({ heading, found }) => ({
        key: heading,
        heading: t(`checks.group.${heading}`),
        lists: groupByRule(found).map((group) => ({
          key: `${heading} ${group.heading}`,
          label: formatMessage({ key: `rules.${group.found[0]?.ruleName ?? ''}.title` }),
          fixAll: true,
          found: group.found,
        })),
      })),
    [all, formatMessage, t],
  )
}

/** A heading follows the title of its branch, also while the findings stay the same. */
function useBranches(all: readonly Diagnostic[]): readonly CheckSection[] {
  const { t } = useI18n()
  const document = useEditor((state) => state.document)
  const groups = useMemo(() => groupByBranch(document, all), [document, all])
  const titles = useEditor(
    useShallow((state) => groups.map(({ heading }) => state.document.node(heading)?.title.trim())),
  )
  return useMemo(
    () =>
      groups.map(({ heading, found }, index) => {
        const label = titles[index] || t('details.untitled')
        return { key: heading, heading: label, lists: [{ key: heading, label, fixAll: false, found }] }
      }),
    [groups, titles, t],
  )
}
