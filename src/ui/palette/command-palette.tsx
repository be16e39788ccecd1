import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { commands } from '../../editor'
import { useExecute, useFocusView } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import styles from './command-palette.module.css'
import { PaletteItem } from './palette-item'
import { useFoundEntries, type Entry } from './use-entries'

/** Every command by its name and every card by its title; Enter takes the first that is found. */
export function CommandPalette() {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const ran = useRef(false)

  /** The map has the keyboard again before the command runs, which may take it elsewhere. */
  function run(entry: Entry): void {
    ran.current = true
    flushSync(() => execute(commands.closeDialog))
    focusView()
    entry.run()
  }

  return (
    <Dialog.Root open onOpenChange={(open) => open || execute(commands.closeDialog)}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.popup} finalFocus={() => !ran.current}>
          <Dialog.Title className="visually-hidden">{t('dialogs.commands.title')}</Dialog.Title>
          <CommandSearch run={run} />
          <Dialog.Close className="visually-hidden">{t('dialogs.close')}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function CommandSearch({ run }: { readonly run: (entry: Entry) => void }) {
  const { t } = useI18n()
  const [query, setQuery] = useState('')
  const found = useFoundEntries(query)
  return (
    <Autocomplete.Root<Entry>
      open
      inline
      items={found}
      filter={null}
      value={query}
      onValueChange={setQuery}
      itemToStringValue={({ label }) => label}
      autoHighlight="always"
      keepHighlight
    >
      <div className={styles.search}>
        <Search size={18} aria-hidden />
        <Autocomplete.Input
          dir="auto"
          className={styles.input}
          aria-label={t('dialogs.commands.search')}
          placeholder={t('dialogs.commands.placeholder')}
        />
      </div>
      <Autocomplete.Empty className={styles.empty}>
        {found.length === 0 && t('dialogs.commands.empty')}
      </Autocomplete.Empty>
      <Autocomplete.List className={styles.list}>
        {(entry: Entry) => <PaletteItem key={entry.id} entry={entry} run={run} />}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}
