import { lazy, Suspense } from 'react'
import { useEditor } from '../hooks/editor'

const CommandPalette = lazy(async () => ({
  default: (await import('../palette/command-palette')).CommandPalette,
}))
const ShortcutSheet = lazy(async () => ({
  default: (await import('../dialogs/shortcuts/shortcut-sheet')).ShortcutSheet,
}))
const SettingsDialog = lazy(async () => ({
  default: (await import('../dialogs/settings/settings-dialog')).SettingsDialog,
}))
const RuleBook = lazy(async () => ({
  default: (await import('../dialogs/rule-book/rule-book')).RuleBook,
}))

/** The dialog that a command asked for, fetched when first wanted. */
export function MapDialogs() {
  const dialog = useEditor((state) => state.moment.dialog)
  return (
    <Suspense fallback={null}>
      {dialog === 'commands' && <CommandPalette />}
      {dialog === 'shortcuts' && <ShortcutSheet />}
      {dialog === 'settings' && <SettingsDialog />}
      {dialog === 'rules' && <RuleBook />}
    </Suspense>
  )
}
