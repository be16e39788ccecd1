import { en } from '../../lexicon/en'
import type { Sentence } from '../sentence/sentence'
import { fromTo } from './values'

const EN_AMOUNT = String.raw`(?:[$€£]?\d|an?\b|one\b|half\b|zero\b|${en.numberWords.join('|')})`
const ZH_AMOUNT = '(?:[$€£¥]?\\d|[零半一二两三四五六七八九十百千万])'
const BEFORE =
  '(?:now|today|currently|at present|baseline|base|previously|up from|down from|was|last (?:year|quarter|month))'
const ZH_BEFORE = '(?:目前|现在|现为|当前|基线|基准|去年|上季度|上月|此前|原为?)'

const START = new RegExp(
  [
    String.raw`\bfrom\s+(?:about\s+|over\s+)?${EN_AMOUNT}[^,;.]{0,30}?\bto\b\s+(?:about\s+|under\s+|below\s+|[≤≥<>]=?\s*)?${EN_AMOUNT}`,
    String.raw`[从由]\s*${ZH_AMOUNT}[^,，。;；]{0,12}?(?:到|至|为|成)\s*(?:[≤≥<>]=?\s*)?${ZH_AMOUNT}`,
    String.raw`\b${BEFORE}\s*(?:at|of)?\s*[:：]?\s*[$€£]?\d`,
    String.raw`\([^()]*\d[^()]*\b(?:now|today|currently|so far|last (?:year|quarter|month))\s*\)`,
    String.raw`${ZH_BEFORE}[^,，。()（）]{0,6}\d|\d[^,，。()（）]{0,6}\(${ZH_BEFORE}`,
  ].join('|'),
  'u',
)

/** Do the words say where it starts: from … to … in digits or words, or a value of today beside the target? */
export function namesStart(sentence: Sentence): boolean {
  return fromTo(sentence) !== null || START.test(sentence.text)
}
