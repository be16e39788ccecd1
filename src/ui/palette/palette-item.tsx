import { Autocomplete } from '@base-ui/react/autocomplete'
import type { Command } from '../../editor'
import { useI18n } from '../hooks/ports'
import { Kbd } from '../primitives/kbd'
import { keyLabel } from '../primitives/key-label'
import styles from './command-palette.module.css'
import type { Entry } from './use-entries'

interface PaletteItemProps {
  readonly entry: Entry
  readonly run: (command: Command) => void
}

/** A command with its category and its first key; one that cannot act now is dim and says so. */
export function PaletteItem({ entry, run }: PaletteItemProps) {
  const { t } = useI18n()
  const { command, label, enabled } = entry
  const [binding] = command.keybindings
  const category = t(`dialogs.category.${command.category}`)
  return (
    <Autocomplete.Item
      value={entry}
      disabled={!enabled}
      className={styles.item}
      aria-label={label}
      onClick={() => run(command)}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.aside}>{enabled ? category : t('dialogs.commands.unavailable')}</span>
      <span className={styles.keys}>{binding !== undefined && <Kbd>{keyLabel(binding.key)}</Kbd>}</span>
    </Autocomplete.Item>
  )
}
