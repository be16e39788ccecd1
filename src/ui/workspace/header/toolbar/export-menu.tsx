import { Download } from 'lucide-react'
import { commands } from '../../../../editor'
import { useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { MenuButton } from '../../../primitives/menu/menu-button'
import type { MenuEntry } from '../../../primitives/menu/menu-entry'
import styles from './export-menu.module.css'
import { ToolbarButton } from './toolbar-button'

/** Ours first, then texts, maps of other programs, and the calendar. */
const FORMATS = [
  ['json', commands.exportJson],
  ['markdown', commands.exportMarkdown],
  ['outline', commands.exportOutline],
  ['opml', commands.exportOpml],
  ['freemind', commands.exportFreemind],
  ['xmind', commands.exportXmind],
  ['mermaid', commands.exportMermaid],
  ['csv', commands.exportCsv],
  ['csvObjectives', commands.exportCsvObjectives],
  ['xlsx', commands.exportXlsx],
  ['svg', commands.exportSvg],
  ['png', commands.exportPng],
  ['calendar', commands.exportCalendar],
  ['link', commands.copyLink],
] as const

/** One line per format. */
export function useExportEntries(): MenuEntry[] {
  const { t } = useI18n()
  const execute = useExecute()
  return FORMATS.map(([format, command]) => ({
    type: 'item',
    label: t(`app.header.formats.${format}`),
    onSelect: () => execute(command),
  }))
}

/** The map as a file. */
export function ExportMenu() {
  const { t } = useI18n()
  return (
    <MenuButton
      label={t('app.header.export')}
      data-tooltip={t('app.header.export')}
      variant="plain"
      Trigger={ToolbarButton}
      entries={useExportEntries()}
    >
      <Download size={15} aria-hidden />
      <span className={styles.word}>{t('app.header.export')}</span>
    </MenuButton>
  )
}
