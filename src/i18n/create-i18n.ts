import {
  findMessage,
  type MessageData,
  type MessageDescriptor,
  type MessageKey,
  type Messages,
} from './catalogue'
import { compileMessage, type Compiled } from './compile'
import { createFormats, type Formats } from './formats'
import { LANGUAGE_TAGS, type Locale } from './locale'

/** Says everything that people read, in one language. */
export interface I18n extends Formats {
  readonly locale: Locale
  /** For the `lang` attribute. */
  readonly languageTag: string
  readonly t: (key: MessageKey, data?: MessageData) => string
  /** A code from below the screen; one that the catalogue does not know comes back as it is. */
  readonly formatMessage: (message: MessageDescriptor) => string
}

/** Messages are parsed when first said and kept. */
export function createI18n(locale: Locale, messages: Messages): I18n {
  const tags = LANGUAGE_TAGS[locale]
  const formats = createFormats(tags.formats)
  const compiled = new Map<string, Compiled>()

  function compile(key: string): Compiled {
    const text = findMessage(messages, key)
    return text === null ? () => key : compileMessage(text, tags.formats)
  }

  function sentence(key: string, data: MessageData | undefined): string {
    const known = compiled.get(key) ?? compile(key)
    compiled.set(key, known)
    return known(data)
  }

  function formatMessage({ key, data }: MessageDescriptor): string {
    if (data === undefined) return sentence(key, undefined)
    const parameters: Record<string, string | number> = {}
    for (const [name, value] of Object.entries(data))
      if (typeof value !== 'object') parameters[name] = value
      else
        parameters[name] = 'key' in value ? formatMessage(value) : formats.dateRange(value.start, value.end)
    return sentence(key, parameters)
  }

  return {
    ...formats,
    locale,
    languageTag: tags.document,
    t: sentence,
    formatMessage,
  }
}
