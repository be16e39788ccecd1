import { loadI18n, parseLocale, preferredLocale, type I18n, type Locale } from '../i18n'
import type { PreferencesStore } from '../ui'

/** The language to start with, else English; null when neither can be fetched. */
export async function loadFirstI18n(preferences: PreferencesStore): Promise<I18n | null> {
  for (const locale of [firstLocale(preferences), 'en'] as const) {
    const i18n = await loadI18n(locale).catch(() => null)
    if (i18n !== null) return i18n
  }
  return null
}

/** `?locale=` wins for this visit, then the choice of the person, then the browser's languages. */
function firstLocale(preferences: PreferencesStore): Locale {
  const asked = parseLocale(new URLSearchParams(location.search).get('locale'))
  return asked ?? preferences.getState().locale ?? preferredLocale(navigator.languages)
}
