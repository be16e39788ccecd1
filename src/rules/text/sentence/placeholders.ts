import { anyOf, findAll, type TextRange } from './spans'

const NAMES = [
  'date',
  'day',
  'month',
  'quarter',
  'name',
  'number',
  'amount',
  'value',
  'target',
  'metric',
  'team',
  'owner',
  'product',
  'customer',
  'figure',
]
const ZH_NAMES = [
  '日期',
  '时间',
  '姓名',
  '名称',
  '数字',
  '数量',
  '金额',
  '数值',
  '目标',
  '指标',
  '团队',
  '负责人',
  '产品',
  '客户',
]
const ZH_UNIT = '(?:万|千|百|亿|个|家|名|人|位|次|元|天|份|场|篇|项|条|台|件|%|倍|小时|分钟)'

/** A letter that stands for a number: XX, YY, N before a unit, €M. */
export const LETTERS_FOR_NUMBERS = [
  String.raw`(?<![\p{L}\d&'’.])(?:x{2,4}|y{2,4}|n{2,3}|z{2,3})(?![\p{L}\d])`,
  String.raw`(?<![a-z\d&'’.])[xynz]\s?(?=${ZH_UNIT}|k\b|percent\b)`,
  String.raw`(?<=\b(?:to|by|reach|of|least|than|over|under|from)\s)[xyn](?=\s+\p{L})`,
  String.raw`[$€£¥]\s?(?:k|m|bn|mm)\b`,
]

const LETTER = new RegExp(anyOf(LETTERS_FOR_NUMBERS), 'gu')
const BRACKET = new RegExp(
  String.raw`[\[{<](?:(?:insert|your|the|enter)\s)?(?:${anyOf(NAMES, ZH_NAMES)}|[xyn#]|\.{2,}|…|tb[dac])[\]}>]`,
  'gu',
)
const UNKNOWN =
  /\b(?:tb[dac]|to be (?:defined|determined|confirmed))\b|待定|待补充|待确认|待填|_{2,}|\?{2,}/gu

/** What still has to be filled in, inside a sentence: [date], TBD, N, XX, __. */
export function placeholdersIn(text: string): TextRange[] {
  return [LETTER, BRACKET, UNKNOWN]
    .flatMap((pattern) => findAll(pattern, text))
    .sort((a, b) => a.start - b.start)
}
