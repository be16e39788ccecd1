import { Tabs } from '@base-ui/react/tabs'
import { commands } from '../../editor'
import { useEditor, useExecute } from '../hooks/editor'
import { useIsAtLeast, WIDTHS } from '../hooks/media'
import { useI18n } from '../hooks/ports'
import { MenuButton } from '../primitives/menu/menu-button'
import { useViewChoice } from './use-view-choice'
import { viewOf, type ViewDefinition } from './view-definition'
import styles from './view-tabs.module.css'

interface ViewTabsProps {
  readonly views: readonly ViewDefinition[]
}

/** A tab for each view, or one menu of them in a narrow window; nothing while there is only one, or where More has them. */
export function ViewTabs({ views }: ViewTabsProps) {
  const hasRoom = useIsAtLeast(WIDTHS.views)
  const hasRoomForTabs = useIsAtLeast(WIDTHS.viewTabs)
  if (!hasRoom || views.length < 2) return null
  return hasRoomForTabs ? <AllTabs views={views} /> : <ViewMenu views={views} />
}

function AllTabs({ views }: ViewTabsProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const shown = useShownView(views)
  return (
    <Tabs.Root value={shown.id} onValueChange={(view: string) => execute(commands.showView, { view })}>
      <Tabs.List aria-label={t('app.header.views')} className={styles.tabs}>
        {views.map(({ id, messages, icon: Icon }) => (
          <Tabs.Tab
            key={id}
            value={id}
            className={styles.tab}
            aria-label={t(`${messages}.view`)}
            data-tooltip={t(`${messages}.view`)}
          >
            <Icon size={15} aria-hidden />
            <span className={styles.word}>{t(`${messages}.view`)}</span>
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs.Root>
  )
}

function ViewMenu({ views }: ViewTabsProps) {
  const { t } = useI18n()
  const { icon: Icon } = useShownView(views)
  return (
    <MenuButton
      label={t('app.header.views')}
      data-tooltip={t('app.header.views')}
      variant="quiet"
      entries={useViewChoice(views)}
    >
      <Icon size={17} aria-hidden />
    </MenuButton>
  )
}

function useShownView(views: readonly ViewDefinition[]): ViewDefinition {
  return viewOf(
    views,
    useEditor(({ session }) => session.view),
  )
}
