/** What stands before a line of a list: a bullet, a number, a letter, a box. */
export interface Mark {
  /** Length of the mark and the blanks after it. */
  readonly length: number
  /** Marks of one style stand side by side; another style at the same indent is another level. */
  readonly style: string
  /** A box that is ticked or empty; null for any other mark. */
  readonly done: boolean | null
}

/** Finds marks line by line; numbers are judged by those before them. */
export interface MarkReader {
  /** The mark at the beginning of a line without its indent, null if its first sign belongs to the words. */
  readonly markOf: (line: string) => Mark | null
}

const GAP = String.raw`(?:[^\S\n]+|$)`
const DASH = new RegExp(`^[-*+]${GAP}`, 'u')
const LONG_DASH = /^[–—―‒−][^\S\n]+(?=\S)/u

/**
 * Bullets of word processors and of the Unicode blocks that people take them from: arrows, geometric shapes, dingbats,
 * and the private characters in which Word keeps those of Wingdings. Before a letter they need no blank.
 */
const SYMBOL = new RegExp(
  String.raw`^([•·●○◦■▪▫□◆◇‣⁃∙※★☆・･❖✦✧➢➤►▶✓✔☐☑☒✅\u2190-\u21FF\u25A0-\u25FF\u2794-\u27BE\uE000-\uF8FF])\uFE0F?(?:${GAP}|(?=\p{L}))`,
  'u',
)
const CIRCLED = /^[\u2460-\u249B\u2776-\u2793\u24B6-\u24E9\u3220-\u3229][^\S\n]*/u

const HAN = '一二三四五六七八九十'
const HAN_NUMBER = new RegExp(
  `^(?:([${HAN}]{1,3}|[甲乙丙丁戊己庚辛壬癸])[、．]|(第[${HAN}]{1,3})、|([(（][${HAN}]{1,3}[)）]))[^\\S\\n]*`,
  'u',
)

const DIGIT = '[0-9０-９]'
/** A full stop needs a blank after it, or Chinese words: `3.x` and `7.April` are words. */
const NUMBER = new RegExp(
  `^(${DIGIT}{1,3})(?:[.．](?:${GAP}|(?=\\p{Script=Han}))|[)）]${GAP}|、[^\\S\\n]*|．[^\\S\\n]*(?!${DIGIT}))`,
  'u',
)
const BRACKETED_NUMBER = new RegExp(`^[(（]${DIGIT}{1,2}[)）][^\\S\\n]*`, 'u')
const NUMBER_PATH = new RegExp(`^(\\d{1,2}(?:\\.\\d{1,2})+)\\.?[^\\S\\n]+(?=\\S)`, 'u')

const LETTER = /^(?:\(([a-z]|[ivx]{1,4})\)|([a-z]|[ivx]{1,4})[.)])[^\S\n]+(?=\S)/u
const CAPITAL = /^([A-Z]|[IVX]{1,4})[.)][^\S\n]+(?=\S)/u

/** A reader of the marks of one text; what the whole text shows decides whether `o`, `§` and `A.` are marks in it. */
export function createMarkReader(text: string): MarkReader {
  const hasRoundBullets = /^[^\S\n]*[•●▪■][^\S\n]/mu.test(text)
  const capitals = new Set(
    Array.from(text.matchAll(/^[^\S\n]*([A-Z]|[IVX]{2,4})[.)][^\S\n]/gmu), ([, word]) => word),
  )
  const hasCapitals = (capitals.has('A') && capitals.has('B')) || (capitals.has('I') && capitals.has('II'))
  let path: readonly number[] = []

  function numberMark(line: string): Mark | null {
    const dotted = NUMBER_PATH.exec(line)
    const numbers = dotted?.[1]?.split('.').map(Number) ?? []
    if (dotted && follows(numbers, path)) {
      path = numbers
      return markWith(dotted[0].length, `number ${numbers.length}`)
    }
    const found = NUMBER.exec(line)
    const number = Number(found?.[1]?.normalize('NFKC'))
    // `125. Valid` and `12. December` are words unless the number before was one less.
    if (!found || (number > 9 && path[0] !== number - 1 && path[0] !== number)) return null
    path = [number]
    return markWith(found[0].length, 'number 1')
  }

  return {
    markOf: (line) =>
      simpleMark(line) ??
      wordMark(line, hasRoundBullets) ??
      numberMark(line) ??
      styled(LETTER, line, 'letter') ??
      (hasCapitals ? styled(CAPITAL, line, 'capital') : null),
  }
}

function simpleMark(line: string): Mark | null {
  if (DASH.test(line) || LONG_DASH.test(line))
    return markWith((DASH.exec(line) ?? LONG_DASH.exec(line))?.[0].length ?? 0, 'dash')
  const symbol = SYMBOL.exec(line)
  if (symbol) {
    const [all, sign = ''] = symbol
    const box = '☐☑☒'.indexOf(sign)
    return { length: all.length, style: box >= 0 ? 'box' : sign, done: box >= 0 ? box > 0 : null }
  }
  const han = HAN_NUMBER.exec(line)
  if (han)
    return markWith(
      han[0].length,
      han[3] === undefined ? (han[2] === undefined ? 'han' : 'nth') : 'bracketed han',
    )
  return styled(CIRCLED, line, 'circled') ?? styled(BRACKETED_NUMBER, line, 'bracketed number')
}

/** What Word makes of the bullets of its second and third level in plain text; alone they are words. */
function wordMark(line: string, hasRoundBullets: boolean): Mark | null {
  const found = hasRoundBullets ? /^([o§])[^\S\n]+(?=\S)/u.exec(line) : /^([o§])\t+/u.exec(line)
  return found ? markWith(found[0].length, found[1] ?? '') : null
}

function styled(pattern: RegExp, line: string, style: string): Mark | null {
  const found = pattern.exec(line)
  return found ? markWith(found[0].length, roman(found) ? `roman ${style}` : style) : null
}

function roman([, first, second]: RegExpExecArray): boolean {
  return /^(?:i|[ivx]{2,4}|I|[IVX]{2,4})$/.test(first ?? second ?? '')
}

function markWith(length: number, style: string): Mark {
  return { length, style, done: null }
}

/** 1.1 after 1, 1.2 after 1.1, 1.2 after 1.1.3, 2.1 after 2. */
function follows(numbers: readonly number[], before: readonly number[]): boolean {
  const parent = numbers.slice(0, -1)
  const last = numbers.at(-1) ?? 0
  return (
    parent.every((number, at) => number === before[at]) &&
    (before.length === parent.length ? last === 1 : last === (before[parent.length] ?? 0) + 1)
  )
}
