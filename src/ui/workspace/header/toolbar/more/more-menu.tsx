import { Ellipsis } from 'lucide-react'
import { useI18n } from '../../../../hooks/ports'
import { MenuButton } from '../../../../primitives/menu/menu-button'
import type { MenuEntry } from '../../../../primitives/menu/menu-entry'
import type { ViewDefinition } from '../../../view-definition'
import { ToolbarButton } from '../toolbar-button'
import { useAppearanceEntries, useArrangementEntries } from './choice-entries'
import { useMapEntries, useMeetingEntries } from './map-entries'
import { usePhoneEntries, useTabletEntries, useViewEntries } from './narrow-entries'

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
