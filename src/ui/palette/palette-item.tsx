import { Autocomplete } from '@base-ui/react/autocomplete'
import { Kbd } from '../primitives/kbd'
import styles from './command-palette.module.css'
import type { Entry } from './use-entries'

interface PaletteItemProps {
  readonly entry: Entry
  readonly run: (entry: Entry) => void
}

/** A command with its category and its first key, or a card with its kind; what cannot act now is dim and says so. */
export function PaletteItem({ entry, run }: PaletteItemProps) {
  const { label, enabled, aside, key } = entry
  return (
    <Autocomplete.Item
      value={entry}
      disabled={!enabled}
      className={styles.item}
      aria-label={label}
      onClick={() => run(entry)}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.aside}>{aside}</span>
      <span className={styles.keys}>{key !== null && <Kbd>{key}</Kbd>}</span>
    </Autocomplete.Item>
  )
}
