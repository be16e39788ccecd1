import { IntlMessageFormat } from 'intl-messageformat'

type Elements = ReturnType<IntlMessageFormat['getAst']>

/** The names of the parameters of an ICU message, each once, in order. */
export function parametersOf(message: string): string[] {
  const parsed = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true })
  return [...new Set(namesIn(parsed.getAst()))].sort()
}

function namesIn(elements: Elements): string[] {
  return elements.flatMap((element) => {
    if ('options' in element)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))]
    return isArgument(element) ? [element.value] : []
  })
}

/** The type of plain words; the number sign of a plural has no value. */
const WORDS = new IntlMessageFormat('words').getAst()[0]?.type

function isArgument(element: Elements[number]): element is Elements[number] & { readonly value: string } {
  return 'value' in element && element.type !== WORDS
}
