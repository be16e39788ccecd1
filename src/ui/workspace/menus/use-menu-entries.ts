import { shownKeys, type Command } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { keyLabel } from '../../primitives/key-label'
import type { MenuEntry } from '../../primitives/menu/menu-entry'
import { COLOURS, keepsItsPlace, type PlannedGroup, type PlannedLine } from './menu-plan'

/** The lines of a planned menu for what is selected now: the commands with their keys, dimmed where they cannot act. */
export function useMenuEntries(
  plan: readonly PlannedGroup[],
  run: (command: Command) => void,
): readonly MenuEntry[] {
  const editor = useEditorInstance()
  const { t } = useI18n()

  const item = (command: Command): readonly MenuEntry[] => {
    const disabled = !editor.isEnabled(command)
    if (disabled && !keepsItsPlace(command)) return []
    const [key] = shownKeys(command, editor.store.getState().session.view)
    const label = t(`commands.${command.id}`)
    const shortcut = key && keyLabel(key)
    return [{ type: 'item', label, shortcut, disabled, onSelect: () => run(command) }]
  }

  const colours = (): readonly MenuEntry[] => {
    const { document, session } = editor.store.getState()
    const given = new Set(session.selection.ids.map((id) => document.node(id)?.colour ?? null))
    const shared = given.size === 1 ? COLOURS.find(({ colour }) => given.has(colour)) : undefined
    const choice: MenuEntry = {
      type: 'choice',
      label: t('menus.colour'),
      quiet: true,
      value: shared?.name ?? '',
      options: COLOURS.map(({ name, colour }) => ({
        value: name,
        label: t(`menus.colours.${name}`),
        swatch: colour ?? 0,
      })),
      onChange: (chosen) =>
        COLOURS.filter(({ name }) => name === chosen).forEach(({ command }) => run(command)),
    }
    return [{ type: 'submenu', label: t('menus.colour'), entries: [choice] }]
  }

  const line = (planned: PlannedLine): readonly MenuEntry[] => {
    if (planned === 'colours') return colours()
    if (!('submenu' in planned)) return item(planned)
    const entries = planned.lines.flatMap(item)
    return entries.length === 0 ? [] : [{ type: 'submenu', label: t(`menus.${planned.submenu}`), entries }]
  }

  const groups = plan
    .map(({ name, lines }) => ({ label: t(`menus.group.${name}`), entries: lines.flatMap(line) }))
    .filter(({ entries }) => entries.length > 0)
  return groups.flatMap((group, index): MenuEntry[] => [
    ...(index > 0 ? [{ type: 'separator' } as const] : []),
    { type: 'group', ...group },
  ])
}
