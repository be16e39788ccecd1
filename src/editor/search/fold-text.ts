/** Letters that NFKD does not decompose, and what people type for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}

/** Text as it is compared: in lower case, without accents, full-width letters as plain ones. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþıς]/g, (letter) => PLAIN[letter] ?? letter)
}

/** The words of a search as they are compared; each must be found. */
export function termsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/\s+/)
    .filter((term) => term !== '')
}

/** Code units of a text, `end` not included. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** Where words stand in a text; spans that meet are one, in order. */
export function spansOf(text: string, terms: readonly string[]): readonly TextSpan[] {
  const { folded, places } = withPlaces(text)
  const hits = terms.flatMap((term) => occurrences(folded, term))
  const spans = hits.map(({ start, end }) => ({ start: places[start] ?? 0, end: places[end] ?? text.length }))
  return joined(spans.sort((a, b) => a.start - b.start))
}

/** The folded text and, for each of its code units and its end, the place in the original that it comes from. */
function withPlaces(text: string): { readonly folded: string; readonly places: readonly number[] } {
  const places: number[] = []
  let folded = ''
  let place = 0
  for (const character of text) {
    const plain = foldText(character)
    for (let unit = 0; unit < plain.length; unit += 1) places.push(place)
    folded += plain
    place += character.length
  }
  return { folded, places: [...places, text.length] }
}

function occurrences(text: string, term: string): TextSpan[] {
  const found: TextSpan[] = []
  for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + term.length))
    found.push({ start, end: start + term.length })
  return found
}

function joined(spans: readonly TextSpan[]): readonly TextSpan[] {
  const result: TextSpan[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last !== undefined && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}
