import { Download } from 'lucide-react'
import { commands } from '../../../../editor'
import { useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { MenuButton } from '../../../primitives/menu/menu-button'
import styles from './export-menu.module.css'
import { ToolbarButton } from './toolbar-button'

/** The map as a file, one item per format. */
export function ExportMenu() {
  const { t } = useI18n()
  const execute = useExecute()
  return (
    <MenuButton
      label={t('app.header.export')}
      variant="plain"
      Trigger={ToolbarButton}
      entries={[
        { type: 'item', label: t('app.header.json'), onSelect: () => execute(commands.exportJson) },
        { type: 'item', label: t('app.header.markdown'), onSelect: () => execute(commands.exportMarkdown) },
      ]}
    >
      <Download size={15} aria-hidden />
      <span className={styles.word}>{t('app.header.export')}</span>
    </MenuButton>
  )
}
