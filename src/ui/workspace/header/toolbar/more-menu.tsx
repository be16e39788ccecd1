import {
  CalendarDays,
  Ellipsis,
  FilePlus,
  Flag,
  FolderOpen,
  Footprints,
  GitMerge,
  HeartPulse,
  History,
  Keyboard,
  Lightbulb,
  ListChecks,
  PanelRight,
  Presentation,
  Redo2,
  Search,
  SlidersHorizontal,
  Timer,
  Undo2,
  type LucideIcon,
} from 'lucide-react'
import { useStore } from 'zustand'
import { ARRANGEMENTS, STAGES } from '../../../../domain'
import { commands, type Command } from '../../../../editor'
import { SELECTABLE_LOCALES } from '../../../../i18n'
import { useEditor, useExecute } from '../../../hooks/editor'
import { useImports } from '../../../hooks/imports'
import { useIsAtLeast, WIDTHS } from '../../../hooks/media'
import { useI18n, usePorts } from '../../../hooks/ports'
import { THEMES } from '../../../hooks/preferences'
import { keyLabel } from '../../../primitives/key-label'
import { MenuButton } from '../../../primitives/menu/menu-button'
import type { MenuEntry } from '../../../primitives/menu/menu-entry'
import type { ViewDefinition } from '../../view-definition'
import { useViewChoice } from '../../use-view-choice'
import { useExportEntries } from './export-menu'
import { ToolbarButton } from './toolbar-button'

/** Everything that is wanted now and then, and what a narrow header has no room for. */
export function MoreMenu({ views }: { readonly views: readonly ViewDefinition[] }) {
  const { t } = useI18n()
  const sections = [
    useViewEntries(views),
    usePhoneEntries(),
    useTabletEntries(),
    useMeetingEntries(),
    useMapEntries(),
    useArrangementEntries(),
    useAppearanceEntries(),
  ].filter((section) => section.length > 0)
  return (
    <MenuButton
      label={t('app.header.more')}
      variant="quiet"
      data-tooltip={t('app.header.more')}
      Trigger={ToolbarButton}
      entries={sections.flatMap((section, index): MenuEntry[] =>
        index === 0 ? section : [{ type: 'separator' }, ...section],
      )}
    >
      <Ellipsis size={17} aria-hidden />
    </MenuButton>
  )
}

/** The views, where the header has no room for them. */
function useViewEntries(views: readonly ViewDefinition[]): MenuEntry[] {
  const choice = useViewChoice(views)
  return useIsAtLeast(WIDTHS.views) ? [] : choice
}

/** What only a phone's header leaves out. */
function usePhoneEntries(): MenuEntry[] {
  const { t } = useI18n()
  const isTablet = useIsAtLeast(WIDTHS.tablet)
  const execute = useExecute()
  const stage = useEditor((state) => state.document.meta.stage)
  const [canUndo, canRedo] = [useEditor((state) => state.canUndo), useEditor((state) => state.canRedo)]
  const item = (label: string, icon: LucideIcon, command: Command, disabled = false): MenuEntry => ({
    type: 'item',
    label,
    icon,
    disabled,
    onSelect: () => execute(command),
  })
  if (isTablet) return []
  return [
    item(t('app.header.undo'), Undo2, commands.undo, !canUndo),
    item(t('app.header.redo'), Redo2, commands.redo, !canRedo),
    item(t('app.header.search'), Search, commands.openPalette),
    item(t('app.header.details'), PanelRight, commands.toggleDetails),
    item(t('app.header.parkingLot'), Lightbulb, commands.toggleParkingLot),
    { type: 'separator' },
    item(t('commands.map.cycle'), CalendarDays, commands.openCycle),
    {
      type: 'submenu',
      label: t('app.stage.label'),
      entries: [
        {
          type: 'choice',
          label: t('app.stage.label'),
          quiet: true,
          value: stage,
          options: STAGES.map((value) => ({
            value,
            label: t(`app.stage.${value}`),
            hint: t(`app.stage.explained.${value}`),
          })),
          onChange: (value) => {
            const chosen = STAGES.find((known) => known === value)
            if (chosen !== undefined) execute(commands.setStage, { stage: chosen })
          },
        },
      ],
    },
  ]
}

/** What a tablet's header leaves out too. */
function useTabletEntries(): MenuEntry[] {
  const { t } = useI18n()
  const entries = useExportEntries()
  if (useIsAtLeast(WIDTHS.desktop)) return []
  return [{ type: 'submenu', label: t('app.header.export'), entries }]
}

/** What a team does with a map together. */
function useMeetingEntries(): MenuEntry[] {
  const { t } = useI18n()
  const execute = useExecute()
  return [
    {
      type: 'item',
      label: t('commands.map.checkInRound'),
      icon: ListChecks,
      shortcut: 'F9',
      onSelect: () => execute(commands.openCheckInRound),
    },
    {
      type: 'item',
      label: t('commands.map.closeCycle'),
      icon: Flag,
      onSelect: () => execute(commands.openCloseCycle),
    },
    {
      type: 'item',
      label: t('commands.map.startWorkshop'),
      icon: Timer,
      onSelect: () => execute(commands.startWorkshop),
    },
    {
      type: 'item',
      label: t('commands.map.present'),
      icon: Presentation,
      shortcut: keyLabel('Mod+F9'),
      onSelect: () => execute(commands.present),
    },
  ]
}

function useMapEntries(): MenuEntry[] {
  const { t } = useI18n()
  const execute = useExecute()
  const { chooseFile } = useImports()
  return [
    {
      type: 'item',
      label: t('week.health.title'),
      icon: HeartPulse,
      onSelect: () => execute(commands.toggleHealth),
    },
    {
      type: 'item',
      label: t('history.title'),
      icon: History,
      onSelect: () => execute(commands.toggleHistory),
    },
    {
      type: 'item',
      label: t('app.header.newMap'),
      icon: FilePlus,
      onSelect: () => execute(commands.createMap),
    },
    { type: 'item', label: t('app.header.openFile'), icon: FolderOpen, onSelect: chooseFile },
    {
      type: 'item',
      label: t('commands.file.openMerge'),
      icon: GitMerge,
      onSelect: () => execute(commands.openMerge),
    },
    {
      type: 'item',
      label: t('app.header.shortcuts'),
      icon: Keyboard,
      shortcut: '?',
      onSelect: () => execute(commands.openShortcuts),
    },
    {
      type: 'item',
      label: t('commands.app.guide'),
      icon: Footprints,
      onSelect: () => execute(commands.showGuide),
    },
    {
      type: 'item',
      label: t('settings.title'),
      icon: SlidersHorizontal,
      onSelect: () => execute(commands.openSettings),
    },
  ]
}

function useArrangementEntries(): MenuEntry[] {
  const { t } = useI18n()
  const execute = useExecute()
  const arrangement = useEditor((state) => state.document.meta.arrangement)
  return [
    {
      type: 'choice',
      label: t('app.arrangement.label'),
      value: arrangement,
      options: ARRANGEMENTS.map((value) => ({ value, label: t(`app.arrangement.${value}`) })),
      onChange: (value) => {
        const chosen = ARRANGEMENTS.find((known) => known === value)
        if (chosen !== undefined) execute(commands.setArrangement, { arrangement: chosen })
      },
    },
  ]
}

function useAppearanceEntries(): MenuEntry[] {
  const { preferences } = usePorts()
  const { t, locale } = useI18n()
  const { theme, setTheme, setLocale } = useStore(preferences)
  return [
    {
      type: 'choice',
      label: t('app.theme.label'),
      value: theme,
      options: THEMES.map((value) => ({ value, label: t(`app.theme.${value}`) })),
      onChange: (value) => {
        const chosen = THEMES.find((known) => known === value)
        if (chosen !== undefined) setTheme(chosen)
      },
    },
    {
      type: 'choice',
      label: t('app.language.label'),
      value: locale,
      options: SELECTABLE_LOCALES.map((value) => ({ value, label: t(`app.language.${value}`) })),
      onChange: (value) => {
        const chosen = SELECTABLE_LOCALES.find((known) => known === value)
        if (chosen !== undefined) setLocale(chosen)
      },
    },
  ]
}
