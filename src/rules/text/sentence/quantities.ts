import { en } from '../../lexicon/en'
import { zh } from '../../lexicon/zh'
import { LETTERS_FOR_NUMBERS } from './placeholders'
import type { TextRange } from './spans'
import { anyOf, findAll } from './spans'

/** An amount in a text: digits with their unit, or a number in words. */
export interface Quantity {
  readonly written: 'digits' | 'words'
  readonly range: TextRange
}

const NAMES = [
  String.raw`\b(?!us\d|rmb\d|eur\d|usd\d|gbp\d|sub-?\d)[a-z]+[-_]?\d+(?:\.\d+)*[a-z0-9-]*\b`,
  // A compound with a number before the hyphen: 3-way, 360-degree.
  String.raw`(?<![\d.,–-])\d+-(?!(?:second|minute|hour|day|week)s?\b(?=[^.;]{0,30}\b(?:times?|turnaround|response|sla|delivery|resolution))|fold|percent|times|points?\b|stars?\b(?=\s+(?:ratings?|reviews?|average|score)|\s*$))\p{L}+(?:-\p{L}+)*`,
  // A size class, which is one bound in brackets: (200+ staff), (500 beds and more), (500人以上).
  String.raw`\((?:over|more than|up to|under|fewer than|less than|from|at least)\s\d[\d,.]*\s?k?\s\p{Script=Latin}{3,}(?:\s\p{Script=Latin}+)?\)`,
  String.raw`\(\d[\d,.]*\s?k?(?:\+\s?\p{Script=Latin}{3,}(?:\s\p{Script=Latin}+)?|\s\p{Script=Latin}{3,}\s(?:and|or)\s(?:more|above|over|fewer|less))\)`,
  String.raw`\(\d[\d,.]*\s?万?\p{Script=Han}{1,4}(?:以上|以下|以内|及以上|及以下)\)`,
  // What a paper says is no target: 写明 16G 内存、2 块硬盘, specifying 2 drives.
  String.raw`(?<=写明|注明|标明|载明|规格为|\bspecifying|\bstating|\bspecifies|\bstates)[^。.;；]+`,
  String.raw`(?<![\d.])\d+\s?${anyOf(zh.numberedPlaces)}|\b24\s?/\s?7\s?/\s?365\b`,
  String.raw`\b\d+[a-z]+\d+[a-z]*\b|\b\d+(?:g|d|fa|p|a)(?![a-z%])|(?<![<≤>≥]\s?|\b(?:in|to|of|than|within|under|below|over|from)\s)\b(?:19|20)?\d0s\b|\b401k\b|\b24\s?[/x×*]\s?7\b|\b7\s?[x×*]\s?24(?:小时)?`,
  String.raw`\b${anyOf(en.numberedThings)}[\s#-]*\d+(?:\.\d+)*(?!x\b)[a-z]?\b(?!\s*(?:%|times\b|fold\b))`,
  // A protocol with its version: http/3.
  String.raw`\b[a-z]{2,8}\/\d+(?:\.\d+)*\b`,
  String.raw`(?<!\d)#\d+\b|\bno\.?\s?1\b|\bnumber[\s-]one\b|\b(?:one|1|two)[\s-](?:on|to|:)[\s-]?(?:one|1|many)\b|\b1:1\b`,
  String.raw`\bv?\d+\.\d+\.\d+\b|\bv\d+(?:\.\d+)*|(?<![\d.]|\b(?:is|are|of|to|at|from|by|least|above|below|over|under|reach|score)\s|[≥≤<>=]\s?)\d\.0(?![\d%+]|\s*%)`,
  String.raw`\b\d+(?:st|nd|rd|th)\b(?!\s*percentile)|\b360(?:[\s-]?degrees?|度)?(?=\s|$|[^\d])(?=\s*(?:feedback|degree|度|view|评))`,
  String.raw`双\s?\d{2}|(?<!\d)618(?!\d)|(?<!\d)12306|第\s?(?:\d+|[一二三四五六七八九十百]+)`,
  anyOf(zh.idioms),
  String.raw`(?<![\d.])\d{2,5}(?=${anyOf(zh.models)})|与[^,，。;；]{1,20}?相比`,
  String.raw`\((?:e\.?g|i\.?e|for example|such as|like|规模|比如|例如|如)[^)]*\)?`,
]

const SCALE = '(?:万亿|千万|百万|十万|亿|万|千|百|k|w|m|mm|bn|b|million|billion|thousand|hundred|mio|mn)'
const ZH_UNIT = `(?:%|人民币|美元|小时|分钟|个月|${zh.measureWords.join('|')})`
const DIGITS = [
  String.raw`(?:[$€£¥]|usd|eur|gbp|rmb|us\$)?\s?(?<![\d.])\d+(?:[.,，'’]\d{3})*(?:[.,]\d+)?(?:\s?[-–~至到]\s?\d+(?:\.\d+)?)?(?:\s?${SCALE}(?![a-z]))?\+?(?:\s?(?:%|‰|percent(?:age points?)?\b|pp\b|x\b|×|fold\b|times\b|[$€£¥]|eur\b|usd\b|pts?\b|points?\b|th percentile\b))?(?:\s?(?:多|余|几)?${ZH_UNIT})?\+?`,
  String.raw`(?<![a-z\d])(?:x{1,3}|n|y|z|#+|_{1,}|\{[^}]*\}|\[[^\]]{0,12}\])\s?(?:%|x\b|percent)|(?<![a-z\d&'’])x{1,3}(?=\s|$)|_{2,}|\{#?\}|\{[a-z#]\}|(?<=\s)#{1,3}(?=\s)|\[(?:x|n|\d+|#)\]`,
  ...LETTERS_FOR_NUMBERS,
]

const ZH_DIGIT = '[一二两三四五六七八九十百千万亿半数几]'
const WORDS = [
  String.raw`\b(?:(?:an?|one|${en.numberWords.join('|')})[\s-]+)?${anyOf(en.numberWords)}(?:[\s-](?:and\s)?${anyOf(en.numberWords)})*(?:\s+(?:percent|times))?\b(?![\s-]*(?:of\s+us|way|fold))`,
  String.raw`\b${anyOf(en.multiples)}\b|\bone\s+(?:percent|third|half)\b|\b(?:at least|minimum(?: of)?|more than)\s+(?:one|an?)\b`,
  // A place in a ranking.
  String.raw`(?<=(?:行业|全国|全省|全市|全球|世界|区域|同行|同业|排名|排行|名列|跻身|进入|位居)[^,，。]{0,4})前(?:[一二三五十百]|\d+)(?:名|强|位)?(?![端期后提台沿往季半])`,
  String.raw`百分之${ZH_DIGIT}{1,12}|${ZH_DIGIT}{1,12}分之${ZH_DIGIT}{1,12}|(?:(?:一|两|三|四|五|六|七|八|九|十)倍|翻[一两三]?[番倍]|倍增|成倍|双倍|加倍|翻倍|减半|过半|超半数|一半|半数|大半|折半|[一二三四五六七八九]成(?![为立长果功本熟员都交]))`,
  String.raw`(?:[二两三四五六七八九十百千万亿]|一[百千万亿十])${ZH_DIGIT}{0,12}(?:多|余)?${ZH_UNIT}`,
  String.raw`[一二两三四五六七八九十百千万]{0,12}[百千万亿](?=用户|客户|粉丝|会员|下载|门店|销售|营收|收入|市场|规模)`,
]

const NAME = new RegExp(NAMES.join('|'), 'gu')
const DIGIT = new RegExp(DIGITS.join('|'), 'gu')
const WORD = new RegExp(WORDS.join('|'), 'gu')

/** Names and sayings with a digit or numeral in them: Web3, ISO 9001, No. 1, 一体化. */
export function namesWithNumbers(text: string): TextRange[] {
  return findAll(NAME, text)
}

/** The amounts of a normalised text from which time expressions and names were cut. */
export function quantitiesOf(bare: string): Quantity[] {
  const digits = findAll(DIGIT, bare).map((range) => ({
    written: 'digits' as const,
    range: trim(bare, range),
  }))
  const words = findAll(WORD, bare).map((range) => ({ written: 'words' as const, range: trim(bare, range) }))
  const free = words.filter(({ range }) => !digits.some((digit) => overlaps(digit.range, range)))
  return [...digits, ...free].sort((a, b) => a.range.start - b.range.start)
}

function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end
}

function trim(text: string, range: TextRange): TextRange {
  const found = text.slice(range.start, range.end)
  const start = range.start + found.length - found.trimStart().length
  return { start, end: start + found.trim().length }
}
