export const LOCALES = ['en', 'zh', 'pseudo'] as const
/** `pseudo` is English in disguise: text that stays plain under it never passed through the catalogue. */
export type Locale = (typeof LOCALES)[number]

/** Locales that a person can choose. */
export const SELECTABLE_LOCALES = ['en', 'zh'] as const satisfies Locale[]

/** Language tags for `<html lang>` and for Intl. */
export const LANGUAGE_TAGS = {
  en: { document: 'en', formats: 'en' },
  zh: { document: 'zh-Hans', formats: 'zh-Hans' },
  pseudo: { document: 'en-XA', formats: 'en' },
} as const satisfies Record<Locale, { document: string; formats: string }>

/** The locale of that name, or null. */
export function parseLocale(text: string | null | undefined): Locale | null {
  return LOCALES.find((locale) => locale === text) ?? null
}

/** The first language of the person that we speak; English if there is none. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const base = language.toLowerCase().split('-')[0]
    const spoken = SELECTABLE_LOCALES.find((locale) => locale === base)
    if (spoken !== undefined) return spoken
  }
  return 'en'
}
