import {
  DoorOpen,
  FilePlus,
  Flag,
  FolderOpen,
  Footprints,
  GitMerge,
  HeartPulse,
  History,
  Keyboard,
  ListChecks,
  LogIn,
  Presentation,
  SlidersHorizontal,
  Timer,
  type LucideIcon,
} from 'lucide-react'
import { commands, type Command } from '../../../../../editor'
import { useExecute } from '../../../../hooks/editor'
import { useImports } from '../../../../hooks/imports'
import { useI18n } from '../../../../hooks/ports'
import { keyLabel } from '../../../../primitives/key-label'
import type { MenuEntry } from '../../../../primitives/menu/menu-entry'

type Item = (label: string, icon: LucideIcon, command: Command, shortcut?: string) => MenuEntry

function useItem(): Item {
  const execute = useExecute()
  return (label, icon, command, shortcut) => ({
    type: 'item',
    label,
    icon,
    shortcut,
    onSelect: () => execute(command),
  })
}

/** What a team does with a map together. */
export function useMeetingEntries(): MenuEntry[] {
  const { t } = useI18n()
  const item = useItem()
  return [
    item(t('commands.map.checkInRound'), ListChecks, commands.openCheckInRound, 'F9'),
    item(t('commands.map.closeCycle'), Flag, commands.openCloseCycle),
    {
      type: 'submenu',
      label: t('app.header.workshop'),
      entries: [
        item(t('commands.map.startWorkshop'), Timer, commands.startWorkshop),
        item(t('commands.map.present'), Presentation, commands.present, keyLabel('Mod+F9')),
        { type: 'separator' },
        item(t('commands.map.openRoom'), DoorOpen, commands.openRoom),
        item(t('commands.map.joinRoom'), LogIn, commands.joinRoom),
      ],
    },
  ]
}

/** What concerns the whole map, or the app. */
export function useMapEntries(): MenuEntry[] {
  const { t } = useI18n()
  const item = useItem()
  const { chooseFile } = useImports()
  return [
    item(t('week.health.title'), HeartPulse, commands.toggleHealth),
    item(t('history.title'), History, commands.toggleHistory),
    item(t('app.header.newMap'), FilePlus, commands.createMap),
    { type: 'item', label: t('app.header.openFile'), icon: FolderOpen, onSelect: chooseFile },
    item(t('commands.file.openMerge'), GitMerge, commands.openMerge),
    item(t('app.header.shortcuts'), Keyboard, commands.openShortcuts, '?'),
    item(t('commands.app.guide'), Footprints, commands.showGuide),
    item(t('settings.title'), SlidersHorizontal, commands.openSettings),
  ]
}
