import { useEffect } from 'react'
import type { NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { CheckItem } from './item/check-item'
import styles from './checks-popover.module.css'

/** The checks of one node, to stand in a popover beside it; with the last one fixed it closes. */
export function ChecksPopover({ nodeId }: { readonly nodeId: NodeId }) {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const found = useEditor(({ checks }) => checks.at(nodeId))
  const isClear = found.length === 0
  useEffect(() => {
    if (!isClear) return
    execute(commands.closeChecks)
    focusView()
  }, [execute, focusView, isClear])
  return (
    <ul className={styles.list} aria-label={t('checks.popover', { count: found.length })}>
      {found.map((check) => (
        <CheckItem key={check.first.key} check={check} />
      ))}
    </ul>
  )
}
