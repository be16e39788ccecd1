import { Tabs } from '@base-ui/react/tabs'
import { commands } from '../../editor'
import { useEditor, useExecute } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { viewOf, type ViewDefinition } from './view-definition'
import styles from './view-tabs.module.css'

/** A tab for each view; nothing while there is only one. */
export function ViewTabs({ views }: { readonly views: readonly ViewDefinition[] }) {
  const execute = useExecute()
  const { t } = useI18n()
  const shown = viewOf(
    views,
    useEditor(({ session }) => session.view),
  )
  if (views.length < 2) return null
  return (
    <Tabs.Root value={shown.id} onValueChange={(view: string) => execute(commands.showView, { view })}>
      <Tabs.List aria-label={t('app.header.views')} className={styles.tabs}>
        {views.map(({ id, label, icon: Icon }) => (
          <Tabs.Tab key={id} value={id} className={styles.tab}>
            <Icon size={15} aria-hidden />
            {t(label)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs.Root>
  )
}
