export type { MessageKey } from './catalogue'
export { createI18n, type I18n } from './create-i18n'
export { loadI18n } from './load-i18n'
export { parseLocale, preferredLocale, SPOKEN_LOCALES, type Locale } from './locale'
