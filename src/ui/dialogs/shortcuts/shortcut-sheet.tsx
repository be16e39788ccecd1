import { commands, plainCommands, type Command, type CommandCategory } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Dialog } from '../../primitives/dialog'
import { keyLabel } from '../../primitives/key-label'
import { useEditorKeys, useMouseGestures } from './fixed-shortcuts'
import { ShortcutSection } from './shortcut-section'
import styles from './shortcut-sheet.module.css'

const CATEGORIES = [
  'node',
  'edit',
  'select',
  'view',
  'map',
  'checks',
  'file',
  'app',
] as const satisfies CommandCategory[]

/** All keys and gestures; those of commands come from the commands themselves. */
export function ShortcutSheet() {
  const execute = useExecute()
  const { t } = useI18n()
  const editorKeys = useEditorKeys()
  const gestures = useMouseGestures()
  return (
    <Dialog
      title={t('dialogs.shortcuts.title')}
      closeLabel={t('dialogs.close')}
      size="large"
      onClose={() => execute(commands.closeDialog)}
    >
      <div className={styles.columns}>
        <ShortcutSection heading={t('dialogs.shortcuts.editor.heading')} shortcuts={editorKeys} />
        {CATEGORIES.map((category) => (
          <ShortcutSection
            key={category}
            heading={t(`dialogs.category.${category}`)}
            shortcuts={withKeys(category).map(({ id, keybindings }) => ({
              label: t(`commands.${id}`),
              keys: keybindings.map(({ key }) => keyLabel(key)),
            }))}
          />
        ))}
        <ShortcutSection heading={t('dialogs.shortcuts.mouse.heading')} shortcuts={gestures} />
      </div>
    </Dialog>
  )
}

function withKeys(category: CommandCategory): readonly Command[] {
  return plainCommands.filter((command) => command.category === category && command.keybindings.length > 0)
}
