import { useEffect, useRef } from 'react'
import { commands } from '../../../editor'
import { allRules } from '../../../rules'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Dialog } from '../../primitives/dialog'
import styles from './rule-book.module.css'
import { nameOf } from './rule-groups'
import { RuleOverview } from './rule-overview'
import { RulePage } from './rule-page'

/** Every check explained: all of them, or the page of the one that was asked for. */
export function RuleBook() {
  const execute = useExecute()
  const i18n = useI18n()
  const page = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const ruleId = useEditor(({ ephemeral }) => ephemeral.dialogRule)
  const rule = allRules.find(({ id }) => id === ruleId)
  const before = useRef(ruleId)

  // The control that led from page to page has gone with its page: the new one begins with the focus.
  useEffect(() => {
    if (before.current !== ruleId) page.current?.focus()
    before.current = ruleId
  }, [ruleId])

  return (
    <Dialog
      title={rule === undefined ? i18n.t('settings.book.title') : nameOf(rule, i18n)}
      {...(rule === undefined && { description: i18n.t('settings.book.description') })}
      closeLabel={i18n.t('dialogs.close')}
      size="large"
      initialFocus={rule === undefined ? search : page}
      onClose={() => execute(commands.closeDialog)}
    >
      <div ref={page} tabIndex={-1} className={styles.book}>
        {rule === undefined ? <RuleOverview search={search} /> : <RulePage key={rule.id} rule={rule} />}
      </div>
    </Dialog>
  )
}
