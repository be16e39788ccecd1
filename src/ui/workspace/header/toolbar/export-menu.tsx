import { Download } from 'lucide-react'
import { EXPORT_FORMATS } from '../../../../domain'
import { commands } from '../../../../editor'
import { useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { MenuButton } from '../../../primitives/menu/menu-button'
import type { MenuEntry } from '../../../primitives/menu/menu-entry'
import styles from './export-menu.module.css'
import { ToolbarButton } from './toolbar-button'

/** A file that is kept up to date, paper and clipboard. */
const OTHER_WAYS = [
  commands.saveToFile,
  commands.openPrint,
  commands.copyPicture,
  commands.copyText,
  commands.copyLink,
]

/** One line per format, and one for every other way out. */
export function useExportEntries(): MenuEntry[] {
  const { t } = useI18n()
  const execute = useExecute()
  return [
    ...EXPORT_FORMATS.map((format): MenuEntry => ({
      type: 'item',
      label: t(`app.header.formats.${format}`),
      onSelect: () => execute(commands.exportAs[format]),
    })),
    { type: 'separator' },
    ...OTHER_WAYS.map((command): MenuEntry => ({
      type: 'item',
      label: t(`commands.${command.id}`),
      onSelect: () => execute(command),
    })),
  ]
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
