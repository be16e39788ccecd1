import { commands } from '../../../editor'
import type { Diagnostic } from '../../../rules'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button'
import { CheckItem } from './check-item'
import styles from './checks-panel.module.css'
import { groupByLevel, groupByRule } from './group-checks'

interface FindingsProps {
  readonly all: readonly Diagnostic[]
}

/** Most pressing first; findings of one rule stand together. */
export function LevelGroups({ all }: FindingsProps) {
  const { t } = useI18n()
  return groupByLevel(all).map(({ heading, found }) => (
    <section key={heading}>
      <h3 className={styles.heading}>
        {t(`checks.group.${heading}`)}
        <span>{found.length}</span>
      </h3>
      {groupByRule(found).map((group) => (
        <div key={group.heading}>
          <FixAll found={group.found} />
          <ul>
            {group.found.map((diagnostic) => (
              <CheckItem key={diagnostic.key} diagnostic={diagnostic} withNode />
            ))}
          </ul>
        </div>
      ))}
    </section>
  ))
}

/** Offered where every finding of a rule has the same fix. */
function FixAll({ found }: { readonly found: readonly Diagnostic[] }) {
  const execute = useExecute()
  const { t, say } = useI18n()
  const [first] = found
  const fix = first === undefined ? undefined : fixOf(first)
  if (first === undefined || fix === undefined || found.length < 2) return null
  if (!found.every((diagnostic) => fixOf(diagnostic) === fix)) return null
  return (
    <Button className={styles.fixAll} onClick={() => execute(commands.fixAll, { ruleId: first.ruleId })}>
      {t('checks.fixAll', {
        count: found.length,
        fix: say({ key: `rules.${first.ruleName}.${fix}`, data: first.data }),
      })}
    </Button>
  )
}

function fixOf({ offers }: Diagnostic): string | undefined {
  return offers.find(({ type }) => type === 'fix')?.id
}
