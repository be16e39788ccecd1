import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber, type NumberRefusal } from '../../../src/domain'

/** The value and, where there is one, the unit. */
function read(text: string): number | string {
  const reading = readNumber(text)
  if (reading.type === 'refused') return reading.code
  return reading.unit === '' ? reading.value : `${reading.value}|${reading.unit}`
}

describe('a number is read', () => {
  it.each<[string, number | string]>([
    ['0,125', 0.125], ['0.125', 0.125], ['1.234,5', 1234.5], ['1,234.5', 1234.5], ['1 234', 1234],
    ["1'000", 1000], ['1’000', 1000], ['1_000', 1000], ['1.000.000', 1_000_000], ['1,000,000', 1_000_000],
    ['12,34,567', 1_234_567], ['1 234,5', 1234.5], ['1\u202f234\u00a0567', 1_234_567], ['10,5', 10.5],
    ['1,2345', 1.2345], ['1234,567', 1234.567], ['.5', 0.5], [',5', 0.5], ['5.', 5], ['½', 0.5], ['2½', 2.5],
    ['2 ½', 2.5], ['1/2', 0.5], ['3/4', 0.75], ['1e5', 100_000], ['2.5e-3', 0.0025], ['007', 7],
    ['10W', 100_000], ['10w', 100_000], ['10万', 100_000], ['10 万', 100_000], ['1,100万', 11_000_000],
    ['1.1万', 11_000], ['3亿', 3e8], ['1千', 1000], ['3百万', 3e6], ['一万五千', 15_000], ['三十', 30],
    ['十', 10], ['十二', 12], ['二十五', 25], ['一百二', 120], ['一百零二', 102], ['两千', 2000], ['一千零五十', 1050],
    ['三点五', 3.5], ['二〇二七', 2027], ['1万5千', 15_000], ['一亿两千万', 120_000_000], ['二十五万', 250_000],
    ['百分之三十', '30|%'], ['百分之30', '30|%'],
    ['5k', 5000], ['5K', 5000], ['5 k', 5000], ['5 kg', '5|kg'], ['5 million', 5e6], ['1.5M', 1.5e6],
    ['2 bn', 2e9], ['5 million users', '5000000|users'], ['3 thousand', 3000], ['5m', '5|m'], ['5 min', '5|min'],
    ['$5', '5|$'], ['$ 5', '5|$'], ['-$5', '-5|$'], ['$-5', '-5|$'], ['5€', '5|€'], ['5 €', '5|€'], ['€1.234,5', '1234.5|€'],
    ['US$5', '5|US$'], ['USD 5', '5|USD'], ['¥10万', '100000|¥'], ['10万元', '100000|元'], ['10人', '10|人'], ['10 users', '10|users'],
    ['％30', '30|%'], ['%30', '30|%'], ['30 %', '30|%'], ['30%', '30|%'], ['30％', '30|%'], ['30 percent', '30|%'],
    ['−5', -5], ['–5%', '-5|%'], ['- 5', -5], ['+5', 5], ['－５', -5], ['１２．５', 12.5], ['-0', 0], ['0.00075', 0.00075],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toBe(value)
    expect(read(`  ${text}  `)).toBe(value)
  }) // prettier-ignore

  it.each<[string, number, number]>([
    ['1,234', 1234, 1.234],
    ['1.234', 1.234, 1234],
    ['-1,234', -1234, -1.234],
    ['1,100万', 11_000_000, 11_000],
    ['12.500 €', 12.5, 12_500],
  ])('%s is taken as %d and might be %d', (text, value, other) => {
    expect(readNumber(text)).toMatchObject({ value, other })
  })

  it.each(['0,125', '1234.567', '1.000.000', '1 234,567', '1,2345', '5', '0.125'])(
    '%s can be read in one way only',
    (text) => expect(readNumber(text)).toMatchObject({ type: 'value', other: null }),
  )
})

describe('a text is refused', () => {
  it.each<[string, NumberRefusal]>([
    ['', 'empty'], ['  ', 'empty'],
    ['12 34', 'severalNumbers'], ['12\t15', 'severalNumbers'], ['12\n15', 'severalNumbers'], ['12\r\n15', 'severalNumbers'],
    ['5-10', 'severalNumbers'], ['5–10', 'severalNumbers'], ['5 to 10', 'severalNumbers'], ['1 2345', 'severalNumbers'],
    ['31.03.2027', 'notANumber'], ['1.2.3', 'notANumber'], ['1,23,4', 'notANumber'], ['1,,2', 'notANumber'], ["12'34", 'notANumber'],
    ['9:30', 'time'], ['17:00', 'time'], ['9:30 am', 'time'],
    ['abc', 'notANumber'], ['-', 'notANumber'], ['--5', 'notANumber'], ['-$-5', 'notANumber'], ['$', 'notANumber'], ['users 5', 'notANumber'],
    ['1e400', 'tooLarge'], ['1e30', 'tooLarge'], ['99999999999999999', 'tooLarge'], ['$5€', 'notANumber'],
  ])('%j: %s', (text, code) => {
    expect(read(text)).toBe(code)
  }) // prettier-ignore
})

const NUMERALS = Array.from('零一二三四五六七八九')

/** A number below a hundred million as it is written out: 一万零二十. */
function inNumerals(value: number): string {
  const [high, low] = [Math.floor(value / 10_000), value % 10_000]
  if (high === 0) return inFour(low)
  if (low === 0) return `${inFour(high)}万`
  return `${inFour(high)}万${low < 1000 ? '零' : ''}${inFour(low)}`
}

/** A number of at most four digits; one 零 stands for a gap. */
function inFour(value: number): string {
  const digits = Array.from(String(value), Number)
  const units = ['', '十', '百', '千']
  const words = digits.map((digit, at) =>
    digit === 0 ? '零' : `${NUMERALS[digit] ?? ''}${units[digits.length - 1 - at] ?? ''}`,
  )
  return words.join('').replace(/零+/g, '零').replace(/零$/, '')
}

describe('whatever is written', () => {
  const seed = { seed: 20270331, numRuns: 400 }

  it('numbers come back from every common notation', () => {
    const languages = ['en', 'zh-Hans', 'de', 'fr', 'de-CH', 'en-IN', 'sv']
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(...languages), (cents, language) => {
        const value = cents / 100
        const text = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value)
        const reading = readNumber(text)
        if (reading.type === 'refused') throw new Error(`${text}: ${reading.code}`)
        expect([reading.value, reading.other]).toContain(value === 0 ? 0 : value)
      }),
      seed,
    )
  })

  it('numbers come back from Chinese numerals, from their digits alone, and with 万 and 亿', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(read(inNumerals(value))).toBe(value)
        expect(read(`${value}万`)).toBe(value * 10_000)
        expect(read(`${value % 1000}亿`)).toBe((value % 1000) * 100_000_000)
        expect(read(Array.from(String(value), (digit) => NUMERALS[Number(digit)]).join(''))).toBe(value)
      }),
      seed,
    )
  })

  it('nothing is thrown, and a value is finite and never -0', () => {
    const piece = fc.constantFrom(..."0123456789.,'’ -–+%$€万亿千百十一二点½/:ekMw人\t".split(''))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const reading = readNumber(pieces.join(''))
        if (reading.type === 'refused') return
        expect(Number.isFinite(reading.value)).toBe(true)
        expect(Object.is(reading.value, -0)).toBe(false)
      }),
      seed,
    )
  })

  it('two numbers beside each other are never one', () => {
    fc.assert(
      fc.property(
        fc.nat(999),
        fc.nat(9999),
        fc.constantFrom('\t', '\n', ' - ', ' to ', '; '),
        (a, b, between) => {
          expect(readNumber(`${a}${between}${b}`).type).toBe('refused')
        },
      ),
      seed,
    )
  })
})
