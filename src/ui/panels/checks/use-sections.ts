import { useMemo } from 'react'
import type { Diagnostic } from '../../../rules'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import type { CheckSection } from './check-rows'
import { groupByBranch, groupByLevel, groupByRule } from './group-checks'

export type Grouping = 'level' | 'branch'

/** Most pressing first, findings of one rule together; or branch by branch, in the order of the map. */
export function useSections(all: readonly Diagnostic[], grouping: Grouping): readonly CheckSection[] {
  const i18n = useI18n()
  const document = useEditor((state) => state.document)
  return useMemo(() => {
    const { t, say } = i18n
    if (grouping === 'level')
      return groupByLevel(all).map(({ heading, found }) => ({
        key: heading,
        heading: t(`checks.group.${heading}`),
        lists: groupByRule(found).map((group) => ({
          key: `${heading} ${group.heading}`,
          label: say({ key: `rules.${group.found[0]?.ruleName ?? ''}.title` }),
          fixAll: true,
          found: group.found,
        })),
      }))
    return groupByBranch(document, all).map(({ heading, found }) => {
      const label = document.node(heading)?.title.trim() || t('details.untitled')
      return { key: heading, heading: label, lists: [{ key: heading, label, fixAll: false, found }] }
    })
  }, [all, document, grouping, i18n])
}
