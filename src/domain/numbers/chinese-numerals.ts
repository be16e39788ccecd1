const DIGITS: ReadonlyMap<string, number> = new Map([
  ...Array.from('〇一二三四五六七八九', (character, value) => [character, value] as const),
  ['零', 0],
  ['两', 2],
  ['兩', 2],
])
/** Multipliers within a group of four digits, and those that close a group. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const LARGE: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
])

/** The characters that make up a number written in Chinese, digits of any script included. */
export const CHINESE_NUMERAL = '[〇零一二两兩三四五六七八九十百千万萬亿億点點\\d.]+'

/**
 * A number in Chinese numerals: 三十, 一万五千, 二〇二七, 三点五, also mixed with digits (1万5千). A last digit
 * right after 百, 千 or 万 counts tenths of it (一百二 is 120). Null where the characters make no number.
 */
export function readChineseNumeral(text: string): number | null {
  const [whole = '', fraction, ...more] = text.split(/[点點]/u)
  if (more.length > 0 || fraction === '') return null
  const value = readWhole(whole)
  if (value === null || fraction === undefined) return value
  const decimals = Array.from(fraction, digitOf)
  return decimals.includes(null) ? null : Number(`${value}.${decimals.join('')}`)
}

function readWhole(text: string): number | null {
  const characters = Array.from(text)
  if (characters.length === 0) return null
  if (characters.every((character) => digitOf(character) !== null))
    return Number(characters.map(digitOf).join(''))
  return addUp(text)
}

function addUp(text: string): number | null {
  let [total, group, last, lastLarge] = [0, 0, 1, 1]
  let pending: number | null = null
  for (const token of text.match(/\d+(?:\.\d+)?|./gsu) ?? []) {
    const small = SMALL.get(token)
    const large = LARGE.get(token)
    const digit = /^\d/.test(token) ? Number(token) : digitOf(token)
    if (small !== undefined) {
      group += (pending ?? 1) * small
      pending = null
      last = small
    } else if (large !== undefined) {
      const closed = group + (pending ?? 0)
      // 一万亿: a larger multiplier closes all that was added up before it.
      if (large > lastLarge && total > 0) total = (total + closed) * large
      else total += (closed === 0 && total === 0 ? 1 : closed) * large
      group = 0
      pending = null
      last = large
      lastLarge = large
    } else if (digit === null || (pending !== null && pending !== 0)) return null
    else {
      if (digit === 0) last = 1
      pending = digit
    }
  }
  return total + group + (pending ?? 0) * (pending !== null && last > 10 ? last / 10 : 1)
}

function digitOf(character: string): number | null {
  return DIGITS.get(character) ?? (/^\d$/.test(character) ? Number(character) : null)
}
