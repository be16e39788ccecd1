const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = 'áƀçðéƒĝĥíĵķľɱñóþɋřšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĽṀÑÓÞɊŘŠŢÚṼŴẊÝŽ'

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
