import { en } from '../../lexicon/en'
import type { TextRange } from './spans'
import { anyOf, findAll } from './spans'

/** Point: a date or period; cadence: how often; limit: how long something may take. */
export interface TimeExpression {
  readonly type: 'point' | 'cadence' | 'limit'
  readonly range: TextRange
}

const MONTH = anyOf(en.months)
const PERIOD = anyOf(en.periods)
const SPAN = anyOf(en.periods, en.shortPeriods)
const COUNT = String.raw`(?:\d+(?:\.\d+)?|an?|one|${en.numberWords.join('|')})`
const ORDINAL = '(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th)'
const DAY_OF_MONTH = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const YEAR = String.raw`20[1-4]\d`
const ZH_NUMERAL = '[一二两三四五六七八九十百]{1,6}'
const ZH_PERIOD = '(?:个?工作日|个?小时|分钟|秒钟?|个?(?:自然)?[天日周年月]|个?星期|个?季度?|个半?月)'

/** After these, "daily" and its like name a measure or a thing, not how often. */
const NOT_A_CADENCE =
  'activ|recurring|revenue|readers?|takings|turnover|churn|visitors?|spend|bookings?|donations?|signups?|sign-ups?|footfall|views|users?|budget|plan|sales|orders|traffic|visit|downloads|volume|operations|work|life|habit|overhead|standup'

const POINTS = [
  String.raw`\b(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?\b`,
  String.raw`\b\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d\b`,
  String.raw`\b(?:${DAY_OF_MONTH}\s+(?:of\s+)?)?${MONTH}\b\.?(?:\s+${DAY_OF_MONTH}\b(?!\s*%))?(?:,?\s+${YEAR})?`,
  String.raw`\b(?:by|in|until|till|before|since|of|end|mid|early|late)[ -]+may\b(?:\s+${DAY_OF_MONTH}\b)?(?:,?\s+${YEAR})?`,
  String.raw`\b${DAY_OF_MONTH}\s+(?:of\s+)?may\b(?:,?\s+${YEAR})?`,
  String.raw`\bmay\s+${DAY_OF_MONTH}(?:,?\s+${YEAR})?\b`,
  String.raw`\b(?:(?:20)?\d\d\s*[-']?)?(?:q[1-4]|[1-4]q|h[12])(?:\s*[-/]\s*q[1-4])?(?:\s*(?:fy)?\s*['’]?\d{2,4}\b(?!\s*%))?(?![a-z0-9])`,
  String.raw`\b(?:fy|cy)\s*['’]?\d{2,4}\b`,
  String.raw`(?<![\d.,$€£¥])${YEAR}(?![\d%,]|\.\d|\s*(?:%|k\b|${en.measureNouns.join('|')}))(?:\s*年度?)?`,
  String.raw`\b(?:the\s+)?${ORDINAL}\s+(?:half|${PERIOD})\b`,
  String.raw`\b(?:in|within|over|during|for|throughout|of|across)\s+(?:the\s+)?(?:next|last|past|coming|previous|first|following|final)\s+${COUNT}\s+${SPAN}\b`,
  String.raw`\b(?:the\s+)?(?:next|last|past|coming|previous|first|following)\s+${COUNT}\s+${PERIOD}\b`,
  String.raw`\b(?:this|next|last|the|current|end of|coming)\s+(?:the\s+)?(?:month|quarter|half|year|half-year|cycle)\b`,
  String.raw`\b(?:year|quarter|month)[- ]end\b|\b(?:eo[qmy]|ytd|yoy|mom|qoq)\b|\bend of (?:q[1-4]|year|quarter|month)\b`,
  String.raw`(?:${YEAR}|(?<!\d)\d{2})年度?(?:\d{1,2}月)?`,
  String.raw`(?<!\d)\d{1,2}\s?月(?:份|(?=[底初末中上下前后内\d]|[，,。;；、\s]|$|[^\d]))(?:\d{1,2}[日号])?(?:底|初|末|中旬|上旬|下旬|前|之前|以前)?`,
  String.raw`[一二三四五六七八九十]{1,2}月(?:份|底|初|末|中旬|上旬|下旬|前)?(?!活)`,
  '(?:第?[一二三四1-4]个?季度?(?=度|末|内|前|完|实|$)度?|[一二三四]季度|[上下]半年|前三季度)(?:末|底|内|前)?',
  '近(?:[0-9]+|[一二两三四五六七八九十]+)(?:年|个月|周|天)|(?:今|明|去|本|当|次|全)年度?(?:底|末|内|初)?|(?:年|季度?|月|周)(?:底|末|初|内)(?:前|之前)?|(?:本|下|上|该|当)(?:个)?(?:季度|月|周|周期|财年)(?:底|末|内)?',
  String.raw`第(?:${ZH_NUMERAL}|\d+)(?:周|个?月|天|年)`,
]

const CADENCES = [
  String.raw`\b(?:once|twice|thrice|(?:\d+|${en.numberWords.join('|')})\s*(?:x|times))?\s*(?:every|each|per)\s+(?:other\s+|single\s+|(?:\d+|${en.numberWords.join('|')})\s+)?(?:business\s+|working\s+)?(?:${PERIOD}|hours?|${en.weekdays.join('s?|')}s?|morning|evening|release)\b`,
  String.raw`\b(?:once|twice|thrice|(?:\d+|${en.numberWords.join('|')})\s*(?:x|times))\s+(?:an?|per)\s+${PERIOD}\b`,
  String.raw`(?<=\d[^.;,]{0,40})\b(?:an?|\/)\s*(?:day|week|month|quarter|year)\b|\/\s?(?:day|week|month|quarter|year|wk|mo|yr)\b`,
  String.raw`\b(?:bi-?)?(?:daily|weekly|monthly|quarterly|fortnightly)\b(?![\s-]+(?:${NOT_A_CADENCE}))`,
  '每(?:隔)?(?:个|两|双|三|半|[0-9]+个?)?(?:天|日(?!活)|周|星期|月(?!活)|季度?|年|工作日|半年)(?:度)?',
  String.raw`按[日周月季](?:度)?|逐[日周月]|[日周月](?:度)?(?:一|1|两|2)次`,
]

const LIMITS = [
  String.raw`\b(?:on |by )?the (?:same|next|following) (?:working |business )?day\b|\bsame-day\b|\bovernight\b`,
  String.raw`(?<=\p{Script=Han})(?:当[天日](?!志)|次日|隔日)`,
  String.raw`\b(?:in|within|over|for|after)\s+(?:the\s+|an?\s+|under\s+|less than\s+|no more than\s+|at most\s+)?${COUNT}(?:\s*[-–]\s*\d+)?[\s-]+(?:business\s+|working\s+)?${SPAN}\b`,
  String.raw`(?:在)?(?:\d+(?:\.\d+)?|${ZH_NUMERAL})\s?${ZH_PERIOD}(?:以内|之内|内|左右|之前|前)`,
]

const POINT = new RegExp(POINTS.join('|'), 'gu')
const CADENCE = new RegExp(CADENCES.join('|'), 'gu')
const LIMIT = new RegExp(LIMITS.join('|'), 'gu')

/** The time expressions of a normalised text; those of one type do not overlap. */
export function timeExpressions(text: string): TimeExpression[] {
  return [
    ...findAll(CADENCE, text).map((range) => ({ type: 'cadence' as const, range })),
    ...findAll(POINT, text).map((range) => ({ type: 'point' as const, range })),
    ...findAll(LIMIT, text).map((range) => ({ type: 'limit' as const, range })),
  ]
}
