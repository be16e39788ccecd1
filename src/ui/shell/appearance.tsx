import { Monitor, Moon, Sun } from 'lucide-react'
import { useStore } from 'zustand'
import { SELECTABLE_LOCALES } from '../../i18n'
import { useI18n, usePorts } from '../hooks/ports'
import { THEMES } from '../hooks/preferences'
import { Segmented } from '../primitives/input/segmented'
import { Select } from '../primitives/input/select'
import styles from './appearance.module.css'

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const

/** Theme and language of this browser. */
export function Appearance() {
  const { preferences } = usePorts()
  const { t, locale } = useI18n()
  const { theme, setTheme, setLocale } = useStore(preferences)
  return (
    <div className={styles.appearance}>
      <Select
        label={t('app.language.label')}
        value={locale}
        options={SELECTABLE_LOCALES.map((value) => ({ value, label: t(`app.language.${value}`) }))}
        onChange={setLocale}
      />
      <Segmented
        label={t('app.theme.label')}
        value={theme}
        segments={THEMES.map((value) => ({ value, label: t(`app.theme.${value}`), icon: ICONS[value] }))}
        onChange={setTheme}
      />
    </div>
  )
}
