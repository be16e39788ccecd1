import type { CommandOutcome } from '../command'
import { anywhere, defineCommand } from './define-command'

export const undo = defineCommand({
  id: 'edit.undo',
  category: 'edit',
  keybindings: anywhere('Mod+Z'),
  isEnabled: ({ canUndo }) => canUndo,
  run: (): CommandOutcome => ({ type: 'undo' }),
})

export const redo = defineCommand({
  id: 'edit.redo',
  category: 'edit',
  keybindings: anywhere('Mod+Shift+Z', 'Mod+Y'),
  isEnabled: ({ canRedo }) => canRedo,
  run: (): CommandOutcome => ({ type: 'redo' }),
})
