import type { Messages } from './catalogue'
import { createI18n, type I18n } from './create-i18n'
import type { Locale } from './locale'

const english = async () => (await import('./messages/en')).en
const catalogues: Record<Locale, () => Promise<Messages>> = {
  en: english,
  zh: async () => (await import('./messages/zh')).zh,
  pseudo: async () => (await import('./pseudo')).pseudoMessages(await english()),
}

/** Fetches the catalogue of a locale; only the languages in use are ever loaded. */
export async function loadI18n(locale: Locale): Promise<I18n> {
  return createI18n(locale, await catalogues[locale]())
}
