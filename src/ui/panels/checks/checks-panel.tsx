import { CircleCheckBig } from 'lucide-react'
import { useMemo, useState } from 'react'
import { commands } from '../../../editor'
import { rowBudget, withinBudget, type CheckRow } from '../../../rules'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Segmented } from '../../primitives/input/segmented'
import { EmptyPanel } from '../empty-panel'
import { useLeaveOnEscape } from '../../fields/editing/use-leave-on-escape'
import { SidePanel } from '../side-panel'
import { CheckList } from './list/check-list'
import styles from './checks-panel.module.css'
import { RateFirst } from './rate-first'
import { useRequestedFocus } from '../use-requested-focus'
import { useSummary } from './use-summary'
import { useSections, type Grouping } from './list/use-sections'

/** Everything that is said of the map; suggestions and questions only as far as their budget goes, until asked for. */
export function ChecksPanel() {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const rows = useEditor(({ checks }) => checks.rows())
  const summary = useSummary()
  const unread = useEditor(({ checks }) => checks.unreadTitleCount)
  return (
    <SidePanel
      ref={useRequestedFocus('checks')}
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
      {rows.length === 0 ? (
        <EmptyPanel icon={CircleCheckBig} heading={t('checks.empty.heading')} hint={t('checks.empty.hint')} />
      ) : (
        <Groups rows={rows} />
      )}
    </SidePanel>
  )
}

function Groups({ rows }: { readonly rows: readonly CheckRow[] }) {
  const { t } = useI18n()
  const [grouping, setGrouping] = useState<Grouping>('level')
  const [isWhole, setWhole] = useState(false)
  const budget = useEditor(({ document }) => rowBudget(document.meta.stage, document.count('nodes')))
  const { shown, waiting } = useMemo(() => withinBudget(rows, budget), [rows, budget])
  const sections = useSections(isWhole ? rows : shown, grouping)
  const isLong = shown.length < rows.length
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
      {isLong && (
        <Button aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole
            ? t('checks.fewer')
            : t('checks.more', { suggestions: waiting.advise, questions: waiting.ask })}
        </Button>
      )}
    </>
  )
}
