import { CircleCheckBig } from 'lucide-react'
import { useState } from 'react'
import { commands } from '../../../editor'
import type { Diagnostic } from '../../../rules'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Segmented } from '../../primitives/input/segmented'
import { EmptyPanel } from '../empty-panel'
import { useLeaveOnEscape } from '../../fields/editing/use-leave-on-escape'
import { SidePanel } from '../side-panel'
import { CheckList } from './list/check-list'
import styles from './checks-panel.module.css'
import { RateFirst } from './rate-first'
import { useSummary } from './use-summary'
import { useSections, type Grouping } from './list/use-sections'

/** Every finding of the map. */
export function ChecksPanel() {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const all = useEditor(({ checks }) => checks.all())
  const summary = useSummary()
  const unread = useEditor(({ checks }) => checks.unreadTitleCount)
  return (
    <SidePanel
      label={t('checks.panel')}
      closeLabel={t('checks.close')}
      onClose={() => {
        execute(commands.toggleChecks)
        focusView()
      }}
      onKeyDown={useLeaveOnEscape()}
    >
      <p className={styles.summary}>{summary}</p>
      {unread > 0 && <p className={styles.unread}>{t('checks.unread', { count: unread })}</p>}
      <RateFirst />
      {all.length === 0 ? (
        <EmptyPanel icon={CircleCheckBig} heading={t('checks.empty.heading')} hint={t('checks.empty.hint')} />
      ) : (
        <Groups all={all} />
      )}
    </SidePanel>
  )
}

function Groups({ all }: { readonly all: readonly Diagnostic[] }) {
  const { t } = useI18n()
  const [grouping, setGrouping] = useState<Grouping>('level')
  const sections = useSections(all, grouping)
  return (
    <>
      <Segmented
        label={t('checks.groupBy')}
        value={grouping}
        segments={[
          { value: 'level', label: t('checks.byLevel') },
          { value: 'branch', label: t('checks.byBranch') },
        ]}
        onChange={setGrouping}
      />
      <CheckList key={grouping} sections={sections} />
    </>
  )
}
