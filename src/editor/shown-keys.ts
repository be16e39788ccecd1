import type { Command, Keybinding } from './command'
import { plainCommands } from './commands/registry'
import { chordName, parseKey } from './keymap'

/** In the table these write and move in cells. */
const KEYS_OF_CELLS: ReadonlySet<string> = new Set([
  ...['Enter', 'Shift+Enter', 'Tab', 'F2', 'Delete', 'Backspace', 'Space', '?', 'Home', 'End', 'Escape'],
  ...['Mod+A', 'Mod+C', 'Mod+X', 'Mod+V', 'Mod+Home', 'Mod+End'],
  ...['', 'Shift+', 'Mod+', 'Mod+Shift+'].flatMap((prefix) =>
    ['Up', 'Down', 'Left', 'Right'].map((way) => `${prefix}Arrow${way}`),
  ),
])

/**
 * The keys of a command that count while a view has the keyboard (null: the first there is): those for this view, and
 * those for every view that mean nothing else in this one.
 */
export function shownKeys(command: Command, view: string | null): readonly string[] {
  const isShown = (binding: Keybinding) =>
    binding.view === undefined ? !isTaken(binding, view) : binding.view === view
  const isKept = ({ key }: Keybinding) => view !== 'table' || !KEYS_OF_CELLS.has(key)
  return command.keybindings.filter((binding) => isShown(binding) && isKept(binding)).map(({ key }) => key)
}

function isTaken({ key, scope }: Keybinding, view: string | null): boolean {
  const chord = chordName(parseKey(key))
  return plainCommands.some(({ keybindings }) =>
    keybindings.some(
      (other) =>
        other.view !== undefined &&
        other.view === view &&
        other.scope === scope &&
        chordName(parseKey(other.key)) === chord,
    ),
  )
}
