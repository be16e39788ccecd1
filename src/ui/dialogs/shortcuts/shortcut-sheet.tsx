import {
  commands,
  plainCommands,
  VIEWS_WITH_KEYS,
  type Command,
  type CommandCategory,
  type Keybinding,
} from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Dialog } from '../../primitives/dialog'
import { keyLabel } from '../../primitives/key-label'
import { useEditorKeys, useMouseGestures } from './fixed-shortcuts'
import { ShortcutSection, type Shortcut } from './shortcut-section'
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
  const shortcutsOf = (isIncluded: (binding: Keybinding, command: Command) => boolean): Shortcut[] =>
    plainCommands.flatMap((command) => {
      const keys = command.keybindings.filter((binding) => isIncluded(binding, command))
      const label = t(`commands.${command.id}`)
      return keys.length === 0 ? [] : [{ label, keys: keys.map(({ key }) => keyLabel(key)) }]
    })
  return (
    <Dialog
      title={t('dialogs.shortcuts.title')}
      closeLabel={t('dialogs.close')}
      size="large"
      onClose={() => execute(commands.closeDialog)}
    >
      <div className={styles.columns}>
        <ShortcutSection heading={t('dialogs.shortcuts.editor.heading')} shortcuts={editorKeys} />
        {VIEWS_WITH_KEYS.map((view) => (
          <ShortcutSection
            key={view}
            heading={t(`dialogs.shortcuts.view.${view}`)}
            shortcuts={shortcutsOf((binding) => binding.view === view)}
          />
        ))}
        {CATEGORIES.map((category) => (
          <ShortcutSection
            key={category}
            heading={t(`dialogs.category.${category}`)}
            shortcuts={shortcutsOf(
              (binding, command) => binding.view === undefined && command.category === category,
            )}
          />
        ))}
        <ShortcutSection heading={t('dialogs.shortcuts.mouse.heading')} shortcuts={gestures} />
      </div>
    </Dialog>
  )
}
