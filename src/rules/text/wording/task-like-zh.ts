import { zh } from '../../lexicon/zh'
import { hasAmount } from '../figures/amounts'
import type { Sentence } from '../sentence/sentence'
import { anyOf } from '../sentence/spans'

const CHANGE = new RegExp(anyOf(zh.changeVerbs), 'u')
const OUTCOME = new RegExp(anyOf(zh.outcomeNouns), 'u')
const TASK_FIRST = new RegExp(
  String.raw`^(?:全国|主动|积极|按时|全面|持续|并|牵头|独立)*${anyOf(zh.taskVerbs)}`,
  'u',
)
const WORK = new RegExp(
  String.raw`进行.{0,4}(?:访谈|调研|培训|拜访|分析)|完成[^,，。]*(?:报告|清单|方案|文档)|${anyOf(zh.activityNouns)}\d+[次场]`,
  'u',
)

/** A figure moves, though nobody says by how much: the verb first, or the property first. */
const MOVES_FIGURE = new RegExp(
  String.raw`^(?:最大化|最小化|减少|降低|缩短|增加|提高|提升|扩大|压缩|消除|杜绝)[^,，。]*(?:${anyOf(zh.outcomeNouns)}|[量数额率值]|时间|周期|费用|误差|等待)|^(?:消除|杜绝|避免|根除|减少|降低|缩短)`,
  'u',
)
const PROPERTY_MOVES = new RegExp(
  String.raw`${anyOf(zh.properties)}(?:明显|显著|大幅|逐步|持续)?(?:增强|提升|提高|增长|改善|上升|下降|减少|降低|缩短)$`,
  'u',
)
/** What others do or can do. */
const OTHERS_DO =
  /自发|主动(?:推荐|续|来|找|分享)|被[^,，。]{0,6}(?:使用|采用|引用|采纳|转发|收录|报道|选用)|^[^,，。]{0,12}(?:\d+%|百分之|分之|\d+成|[家位名人])[^,，。]{0,12}(?:能够?|会|可以|掌握|学会|愿意|知道|认可|通过|使用|选择|推荐)/u
/** A share of people, or so many parties, with something that they do: not those who are hired, trained or listed. */
const PARTIES = String.raw`(?:[人员工士师户生者客长民商友]|用户|客户|门店|伙伴|企业|家庭|学校|医院|媒体|社区)`
const SOME_OF_THEM = new RegExp(
  String.raw`^(?:超过|至少|不少于|约)?(?:\d+(?:\.\d+)?%|百分之\S{1,4}?|[一二三四五六七八九]成|半数|一半|过半|全体|全员|所有)的?\p{Script=Han}{0,6}?${PARTIES}(?!数|次|力|均|群|作|具|程|册|单|名|证)\p{Script=Han}{2,}`,
  'u',
)
const SO_MANY_DO =
  /^(?:超过|至少)?(?:\d+|[一二两三四五六七八九十百]+)多?[家位名户](?![^,，。]*(?:名单|清单|报告|方案|合同|入职|到岗|完成|培训|面试|考核))\p{Script=Han}{5,}/u
/** The amount of an outcome is what is completed: 完成销售额800万元; or there is none of what nobody wants. */
const COMPLETES_FIGURE = new RegExp(
  String.raw`^(?:完成|实现|达成|做到)[^,，。\d]{0,8}${anyOf(zh.outcomeNouns)}\s?(?:达到?|超过?)?\s?\d[\d.]*\s?(?:万|亿|元|%)|^(?:做到|实现|确保)[^,，。\d]{0,8}零\p{Script=Han}{2}`,
  'u',
)
/** Where a figure shall lie. */
const LIES_WITHIN = /(?:[±<>≤≥]|在|为|是)\s*\S*\d[^,，。]*(?:以内|之内|以下|以上)|盈亏平衡|收支平衡|扭亏/u
/** What is delivered to somebody at once. */
const AT_ONCE = /当[天日]|次日|隔日|即时|实时/u
const SERVED =
  /答复|回复|处理|解决|响应|办结|发货|发出|送达|到账|到达|到货|反馈|受理|完成|接听|上门|回电|修好|恢复|签收|出结果/u

/** Is this Chinese clause work to be done? The sentence gives its amounts and times. */
export function isChineseTask(said: string, sentence: Sentence): boolean {
  if (COMPLETES_FIGURE.test(said)) return false
  if (WORK.test(said)) return true
  const amount = hasAmount(sentence)
  const changed = CHANGE.test(said)
  if (TASK_FIRST.test(said)) return !(amount && changed && OUTCOME.test(said))
  if (isResult(said, sentence)) return false
  return !(amount && (changed || OUTCOME.test(said)))
}

/** Does the Chinese clause begin with work to be done? */
export function opensWithChineseTask(said: string): boolean {
  return WORK.test(said) || TASK_FIRST.test(said)
}

function isResult(said: string, { text, times }: Sentence): boolean {
  const isInTime =
    times.some(({ type }) => type === 'limit') || AT_ONCE.test(text) || /声[之以]?内/u.test(text)
  if (isInTime && SERVED.test(said)) return true
  return [MOVES_FIGURE, PROPERTY_MOVES, OTHERS_DO, SOME_OF_THEM, SO_MANY_DO, LIES_WITHIN].some((pattern) =>
    pattern.test(said),
  )
}
