import { CircleCheckBig } from 'lucide-react'
import { useState } from 'react'
import { commands } from '../../../editor'
import type { Diagnostic, Level } from '../../../rules'
import { focusSink } from '../../canvas/sink-focus'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Segmented } from '../../primitives/segmented'
import { EmptyPanel } from '../empty-panel'
import { leaveOnEscape } from '../fields/leave-field'
import { SidePanel } from '../side-panel'
import { BranchGroups } from './branch-groups'
import styles from './checks-panel.module.css'
import { LevelGroups } from './level-groups'

/** Every finding of the map. */
export function ChecksPanel() {
  const execute = useExecute()
  const { t } = useI18n()
  const [grouping, setGrouping] = useState<'level' | 'branch'>('level')
  const all = useEditor(({ checks }) => checks.all())
  return (
    <SidePanel
      label={t('checks.panel')}
      closeLabel={t('checks.close')}
      onClose={() => {
        execute(commands.toggleChecks)
        focusSink()
      }}
      onKeyDown={leaveOnEscape}
    >
      <Summary all={all} />
      {all.length === 0 ? (
        <EmptyPanel icon={CircleCheckBig} heading={t('checks.empty.heading')} hint={t('checks.empty.hint')} />
      ) : (
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
          {grouping === 'level' ? <LevelGroups all={all} /> : <BranchGroups all={all} />}
        </>
      )}
    </SidePanel>
  )
}

function Summary({ all }: { readonly all: readonly Diagnostic[] }) {
  const { t } = useI18n()
  const count = (...levels: readonly Level[]): number =>
    all.filter(({ level }) => levels.includes(level)).length
  return (
    <p className={styles.summary}>
      {t('checks.summary', { mend: count('block', 'warn'), hints: count('advise'), questions: count('ask') })}
    </p>
  )
}
