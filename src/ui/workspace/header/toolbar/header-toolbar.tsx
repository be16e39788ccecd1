import { Toolbar } from '@base-ui/react/toolbar'
import { Lightbulb, PanelRight, Redo2, Search, TriangleAlert, Undo2 } from 'lucide-react'
import type { KeyboardEvent, MouseEvent } from 'react'
import { parkedRoots } from '../../../../domain'
import { commands, type Command } from '../../../../editor'
import { useEditor, useExecute, useFocusView } from '../../../hooks/editor'
import { useIsAtLeast, WIDTHS } from '../../../hooks/media'
import { useI18n } from '../../../hooks/ports'
import { keyLabel } from '../../../primitives/key-label'
import { Kbd } from '../../../primitives/kbd'
import type { ViewDefinition } from '../../view-definition'
import { ExportMenu } from './export-menu'
import styles from './header-toolbar.module.css'
import { MoreMenu } from './more/more-menu'
import { ToolbarButton, ToolbarIconButton } from './toolbar-button'

/** What acts on the map as a whole. One stop of Tab, arrows within, Escape back to the map. On a phone most is under More. */
export function HeaderToolbar({ views }: { readonly views: readonly ViewDefinition[] }) {
  const focusView = useFocusView()
  const { t } = useI18n()
  const isTablet = useIsAtLeast(WIDTHS.tablet)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') focusView()
  }
  return (
    <Toolbar.Root className={styles.toolbar} aria-label={t('app.header.toolbar')} onKeyDown={press}>
      {isTablet && (
        <>
          <UndoRedo />
          <SearchButton />
          <ParkingLotButton />
        </>
      )}
      <ChecksButton />
      {isTablet && <DetailsButton />}
      {useIsAtLeast(WIDTHS.desktop) && <ExportMenu />}
      <MoreMenu views={views} />
    </Toolbar.Root>
  )
}

function UndoRedo() {
  const focusView = useFocusView()
  const { t } = useI18n()
  const execute = useExecute()
  const canUndo = useEditor((state) => state.canUndo)
  const canRedo = useEditor((state) => state.canRedo)
  /** A pointer goes back to the map; the keyboard stays for another press. */
  const run = (command: Command) => (event: MouseEvent) => {
    execute(command)
    if (event.detail > 0) focusView()
  }
  return (
    <>
      <ToolbarIconButton
        label={t('app.header.undo')}
        shortcut={keyLabel('Mod+Z')}
        icon={Undo2}
        disabled={!canUndo}
        onClick={run(commands.undo)}
      />
      <ToolbarIconButton
        label={t('app.header.redo')}
        shortcut={keyLabel('Mod+Shift+Z')}
        icon={Redo2}
        disabled={!canRedo}
        onClick={run(commands.redo)}
      />
    </>
  )
}

function SearchButton() {
  const { t } = useI18n()
  const execute = useExecute()
  return (
    <ToolbarButton
      variant="plain"
      aria-label={t('app.header.search')}
      data-tooltip={t('app.header.searchHint', { key: keyLabel('Mod+K') })}
      aria-haspopup="dialog"
      className={styles.search}
      onClick={() => execute(commands.openPalette)}
    >
      <Search size={15} aria-hidden />
      <span className={styles.word}>{t('app.header.search')}</span>
      <Kbd>{keyLabel('Mod+K')}</Kbd>
    </ToolbarButton>
  )
}

function ChecksButton() {
  const { t, number } = useI18n()
  const execute = useExecute()
  const count = useEditor((state) => state.checks.problemCount)
  const open = useEditor((state) => state.session.panel === 'checks')
  return (
    <ToolbarButton
      variant={count > 0 ? 'danger' : 'plain'}
      data-tooltip={t('app.header.checks')}
      aria-pressed={open}
      className={styles.checks}
      onClick={() => execute(commands.toggleChecks)}
    >
      <TriangleAlert size={15} aria-hidden />
      <span className={styles.word}>{t('app.header.checks')}</span>{' '}
      {count > 0 && <b className={styles.count}>{number(count)}</b>}
    </ToolbarButton>
  )
}

function ParkingLotButton() {
  const { t, number } = useI18n()
  const execute = useExecute()
  const count = useEditor((state) => parkedRoots(state.document).length)
  const open = useEditor((state) => state.session.parkingLotOpen)
  return (
    <ToolbarButton
      variant="plain"
      aria-pressed={open}
      data-tooltip={t('app.header.parkingLot')}
      className={styles.toggle}
      onClick={() => execute(commands.toggleParkingLot)}
    >
      <Lightbulb size={15} aria-hidden />
      <span className={styles.word}>{t('app.header.parkingLot')}</span>{' '}
      {count > 0 && <b className={styles.number}>{number(count)}</b>}
    </ToolbarButton>
  )
}

function DetailsButton() {
  const { t } = useI18n()
  const execute = useExecute()
  const open = useEditor((state) => state.session.panel === 'details')
  return (
    <ToolbarButton
      variant="plain"
      aria-pressed={open}
      data-tooltip={t('app.header.details')}
      className={styles.toggle}
      onClick={() => execute(commands.toggleDetails)}
    >
      <PanelRight size={15} aria-hidden />
      <span className={styles.word}>{t('app.header.details')}</span>
    </ToolbarButton>
  )
}
