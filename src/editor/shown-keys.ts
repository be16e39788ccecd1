import type { Command, Keybinding } from './command'
import { plainCommands } from './commands/registry'
import { chordName, parseKey } from './keymap'

/**
 * The keys of a command that count while a view has the keyboard (null: the first there is): those for this view, and
 * those for every view that mean nothing else in this one.
 */
export function shownKeys(command: Command, view: string | null): readonly string[] {
  const isShown = (binding: Keybinding) =>
    binding.view === undefined ? !isTaken(binding, view) : binding.view === view
  return command.keybindings.filter(isShown).map(({ key }) => key)
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
