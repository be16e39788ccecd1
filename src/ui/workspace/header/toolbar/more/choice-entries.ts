import { useStore } from 'zustand'
import { ARRANGEMENTS } from '../../../../../domain'
import { commands } from '../../../../../editor'
import { SELECTABLE_LOCALES } from '../../../../../i18n'
import { useEditor, useExecute } from '../../../../hooks/editor'
import { useI18n, usePorts } from '../../../../hooks/ports'
import { THEMES } from '../../../../hooks/preferences'
import type { MenuEntry } from '../../../../primitives/menu/menu-entry'

/** How the map is arranged. */
export function useArrangementEntries(): MenuEntry[] {
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

/** Theme and language. */
export function useAppearanceEntries(): MenuEntry[] {
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
