/** The languages whose wording the rules can judge; for every other script only the structural rules report. */
export type Language = 'en' | 'zh' | 'other'

const HAN = /\p{Script=Han}/gu
const LATIN = /\p{Script=Latin}/gu
const LETTER = /\p{L}/gu
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** The language of a title by its script: Han without kana is Chinese, mostly Latin or no letters English. */
export function languageOf(text: string): Language {
  if (KANA_OR_HANGUL.test(text)) return 'other'
  if (count(HAN, text) > 0) return 'zh'
  return count(LATIN, text) * 2 >= count(LETTER, text) ? 'en' : 'other'
}

function count(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}
