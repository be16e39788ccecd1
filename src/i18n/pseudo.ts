import type { Messages } from './catalogue'

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = 'áƀçðéƒĝĥíĵķľɱñóþɋřšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĽṀÑÓÞɊŘŠŢÚṼŴẊÝŽ'

/** The same catalogue with each of its messages in disguise. */
export function pseudoMessages(messages: Messages): Messages {
  return JSON.parse(JSON.stringify(messages), (_, value: unknown) =>
    typeof value === 'string' ? pseudoLocalise(value) : value,
  ) as Messages
}

/**
 * An ICU message in brackets with accented letters; placeholders, plurals and choices keep working. Text
 * stands at an even depth of braces, the names of parameters and forms at an odd one.
 */
export function pseudoLocalise(message: string): string {
  let depth = 0
  let text = ''
  for (const part of message.split(/('[{}][^']*'|[{}])/)) {
    if (part === '{') depth += 1
    if (part === '}') depth -= 1
    text += depth % 2 === 0 ? accented(part) : part
  }
  return `⟦${text}⟧`
}

function accented(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter)
}
