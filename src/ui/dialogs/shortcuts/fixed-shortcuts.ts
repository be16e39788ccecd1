import { useI18n } from '../../hooks/ports'
import { keyLabel } from '../../primitives/key-label'
import type { Shortcut } from './shortcut-section'

const EDITOR_KEYS = [
  ['commitAndSibling', 'Enter'],
  ['commitAndChild', 'Tab'],
  ['lineBreak', 'Shift+Enter'],
  ['commit', 'F2'],
  ['cancel', 'Escape'],
] as const

const GESTURES = [
  ['select', 'click'],
  ['edit', 'doubleClick'],
  ['idea', 'doubleClickBackground'],
  ['extend', 'modClick'],
  ['pan', 'drag'],
  ['box', 'shiftDrag'],
  ['panAnywhere', 'spaceDrag'],
  ['scroll', 'wheel'],
  ['zoom', 'modWheel'],
] as const

/** Keys of the title editor, and typing that opens it. */
export function useEditorKeys(): readonly Shortcut[] {
  const { t } = useI18n()
  const typing = { label: t('dialogs.shortcuts.typing.label'), keys: [t('dialogs.shortcuts.typing.key')] }
  const editing = EDITOR_KEYS.map(([what, key]) => ({
    label: t(`dialogs.shortcuts.editor.${what}`),
    keys: [keyLabel(key)],
  }))
  return [typing, ...editing]
}

/** What mouse, touchpad and fingers do on the map. */
export function useMouseGestures(): readonly Shortcut[] {
  const { t } = useI18n()
  const mod = keyLabel('Mod')
  return GESTURES.map(([what, gesture]) => ({
    label: t(`dialogs.shortcuts.mouse.${what}`),
    keys: [t(`dialogs.shortcuts.mouse.${gesture}`, { mod })],
  }))
}
