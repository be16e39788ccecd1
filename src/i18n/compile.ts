import { IntlMessageFormat } from 'intl-messageformat'
import type { MessageData } from './catalogue'

export type Compiled = (data: MessageData | undefined) => string

/**
 * A function from parameters to the sentence of an ICU message in the given language tag; angle brackets are
 * plain text. Throws on a malformed message and, when called, on a missing parameter.
 */
export function compileMessage(text: string, languageTag: string): Compiled {
  const message = new IntlMessageFormat(text, languageTag, undefined, { ignoreTag: true })
  return (data) => String(message.format(data === undefined ? undefined : { ...data }))
}
