import type { PreferencesStore } from '../ui'

/** Keeps the page in the theme that the person chose; without a choice the style sheet follows the system. */
export function followTheme(preferences: PreferencesStore): void {
  const apply = () => {
    const { theme } = preferences.getState()
    if (theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }
  apply()
  preferences.subscribe(apply)
}
