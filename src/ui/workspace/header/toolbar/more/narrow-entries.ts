import { CalendarDays, Lightbulb, PanelRight, Redo2, Search, Undo2, type LucideIcon } from 'lucide-react'
import { STAGES } from '../../../../../domain'
import { commands, type Command } from '../../../../../editor'
import { useEditor, useExecute } from '../../../../hooks/editor'
import { useIsAtLeast, WIDTHS } from '../../../../hooks/media'
import { useI18n } from '../../../../hooks/ports'
import type { MenuEntry } from '../../../../primitives/menu/menu-entry'
import { useViewChoice } from '../../../use-view-choice'
import type { ViewDefinition } from '../../../view-definition'
import { useExportEntries } from '../export-menu'

/** The views, where the header has no room for them. */
export function useViewEntries(views: readonly ViewDefinition[]): MenuEntry[] {
  const choice = useViewChoice(views)
  return useIsAtLeast(WIDTHS.views) ? [] : choice
}

/** What only a phone's header leaves out. */
export function usePhoneEntries(): MenuEntry[] {
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
export function useTabletEntries(): MenuEntry[] {
  const { t } = useI18n()
  const entries = useExportEntries()
  if (useIsAtLeast(WIDTHS.desktop)) return []
  return [{ type: 'submenu', label: t('app.header.export'), entries }]
}
