import { commands } from '../../../../editor'
import type { Diagnostic } from '../../../../rules'
import { useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { Button } from '../../../primitives/button/button'
import { fixOfAll } from './check-rows'
import styles from '../checks-panel.module.css'
import { useCheckWords } from '../item/use-check-words'

/** Fixes every finding of a rule, where all have the same fix. */
export function FixAll({ found }: { readonly found: readonly Diagnostic[] }) {
  const execute = useExecute()
  const { t } = useI18n()
  const { remedyOf } = useCheckWords()
  const [first] = found
  const fix = fixOfAll(found)
  if (first === undefined || fix === undefined) return null
  return (
    <Button className={styles.fixAll} onClick={() => execute(commands.fixAll, { ruleId: first.ruleId })}>
      {t('checks.fixAll', { count: found.length, fix: remedyOf(first, fix) })}
    </Button>
  )
}
