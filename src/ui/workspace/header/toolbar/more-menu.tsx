import { Ellipsis, FolderOpen, Keyboard, Lightbulb, PanelRight, SlidersHorizontal } from 'lucide-react'
import { useStore } from 'zustand'
import { ARRANGEMENTS } from '../../../../domain'
import { commands } from '../../../../editor'
import { SELECTABLE_LOCALES } from '../../../../i18n'
import { useEditor, useExecute } from '../../../hooks/editor'
import { useImports } from '../../../hooks/imports'
import { useI18n, usePorts } from '../../../hooks/ports'
import { THEMES } from '../../../hooks/preferences'
import { MenuButton } from '../../../primitives/menu/menu-button'
import type { MenuEntry } from '../../../primitives/menu/menu-entry'
import { ToolbarButton } from './toolbar-button'

/** Everything that is wanted now and then. */
export function MoreMenu() {
  const { t } = useI18n()
  const entries = [...useMapEntries(), { type: 'separator' } as const, ...useAppearanceEntries()]
  return (
    <MenuButton
      label={t('app.header.more')}
      variant="quiet"
      data-tooltip={t('app.header.more')}
      Trigger={ToolbarButton}
      entries={entries}
    >
      <Ellipsis size={17} aria-hidden />
    </MenuButton>
  )
}

function useMapEntries(): MenuEntry[] {
  const { t } = useI18n()
  const execute = useExecute()
  const { chooseFile } = useImports()
  const arrangement = useEditor((state) => state.document.meta.arrangement)
  return [
    {
      type: 'item',
      label: t('app.header.details'),
      icon: PanelRight,
      onSelect: () => execute(commands.toggleDetails),
    },
    {
      type: 'item',
      label: t('app.header.parkingLot'),
      icon: Lightbulb,
      onSelect: () => execute(commands.toggleParkingLot),
    },
    { type: 'item', label: t('app.header.openFile'), icon: FolderOpen, onSelect: chooseFile },
    {
      type: 'item',
      label: t('app.header.shortcuts'),
      icon: Keyboard,
      shortcut: '?',
      onSelect: () => execute(commands.openShortcuts),
    },
    {
      type: 'item',
      label: t('settings.title'),
      icon: SlidersHorizontal,
      onSelect: () => execute(commands.openSettings),
    },
    { type: 'separator' },
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
