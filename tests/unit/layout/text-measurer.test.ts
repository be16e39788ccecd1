import { describe, expect, it } from 'vitest'
import { createTextMeasurer, type TextMeasurer } from '../../../src/layout'

/** Latin characters are 10 px wide, all others 20 px. */
function measurer(asked: string[] = []): TextMeasurer {
  return createTextMeasurer((text) => {
    asked.push(text)
    return (text.codePointAt(0) ?? 0) < 0x2000 ? 10 : 20
  })
}

function linesOf(text: string, maxWidth: number): readonly string[] {
  return measurer().measure(text, { font: '14px sans-serif', lineHeight: 20, maxWidth }).lines()
}

describe('breaking a text into lines', () => {
  it.each([
    ['keeps a short text whole', 'Big O', 200, ['Big O']],
    ['breaks between words', 'a daily habit', 70, ['a daily', 'habit']],
    ['lets the spaces at the end of a line hang', 'daily    habit', 50, ['daily', 'habit']],
    ['keeps spaces at the beginning', '  habit', 100, ['  habit']],
    ['breaks a word that is longer than a line', 'unbreakable', 40, ['unbr', 'eaka', 'ble']],
    ['begins a long word on a line of its own', 'an unbreakable', 60, ['an', 'unbrea', 'kable']],
    ['breaks at line feeds', 'one\n\ntwo', 100, ['one', '', 'two']],
    ['opens no line after a line feed at the very end', 'one\n', 100, ['one']],
    ['has one line for an empty text', '', 100, ['']],
    ['breaks after a hyphen', 'self-service', 60, ['self-', 'servic', 'e']],
    ['keeps a minus with its number', 'to -15', 40, ['to', '-15']],
    ['keeps a per cent sign with its number', 'at 31.2%', 60, ['at', '31.2%']],
    ['breaks between Han characters', '每天使用产品', 60, ['每天使', '用产品']],
    ['begins no line with closing punctuation', '每天用，产品', 60, ['每天', '用，产', '品']],
    ['ends no line with an opening bracket', '每天（用）', 60, ['每天', '（用）']],
    ['breaks between Han and Latin', '用户daily增长', 90, ['用户daily', '增长']],
    ['keeps Latin punctuation with the word before', 'daily, weekly', 60, ['daily,', 'weekly']],
    ['does not part a surrogate pair', '𠮷𠮷𠮷', 40, ['𠮷𠮷', '𠮷']],
    ['does not part an emoji of several', '👩‍👩‍👧👩‍👩‍👧', 20, ['👩‍👩‍👧', '👩‍👩‍👧']],
    ['does not part a letter from its accent', 'e\u0301e\u0301', 10, ['e\u0301', 'e\u0301']],
  ])('%s', (_, text, maxWidth, lines) => {
    expect(linesOf(text, maxWidth)).toEqual(lines)
  })

  it('loses no character but the spaces at the ends of lines', () => {
    const text = 'Become the colleague 每个人都会求助的（真的）同事, self-taught 100%  and -5 …'
    for (let maxWidth = 10; maxWidth < 400; maxWidth += 7)
      expect(linesOf(text, maxWidth).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })
})

describe('measuring a text', () => {
  it('answers the widest line and the height of all', () => {
    const style = { font: '14px sans-serif', lineHeight: 19, maxWidth: 70 }
    expect(measurer().measure('a daily habit', style)).toMatchObject({ width: 70, height: 38 })
  })

  it('asks for the width of a character once per font, until the fonts change', () => {
    const asked: string[] = []
    const measure = measurer(asked)
    const style = { font: '14px sans-serif', lineHeight: 20, maxWidth: 100 }
    measure.measure('aaab', style)
    measure.measure('ba', style)
    expect(asked).toEqual(['a', 'b'])
    measure.measure('a', { ...style, font: '16px sans-serif' })
    expect(asked).toHaveLength(3)
    measure.clear()
    measure.measure('a', style)
    expect(asked).toHaveLength(4)
  })
})
