import { en } from '../../lexicon/en'
import { zh } from '../../lexicon/zh'
import { anyOf, blank, findAll, type TextRange } from '../sentence/spans'
import type { Sentence } from '../sentence/sentence'

/** Few blanks at a time after the first: patterns of unbounded blanks side by side take ages over a long row of them. */
const LABEL = String.raw`^\s*(?:[^:：]{1,24}[:：]\s{0,4})?`
const OPENER = new RegExp(
  String.raw`(?=\S)(?<=${LABEL}(?:in |by |于|在)?\s{0,4})(?:${anyOf(en.taskVerbs)}\b|${anyOf(zh.taskVerbs)})`,
  'gu',
)
/** Verbs that open a direction as often as a delivery: only what is made tells them apart. */
const GENTLE =
  /^(?:help|support|make|have|promote|learn|master|take|put|use|open|share|start|connect|let|practi[cs]e|study|read|explore|try|让|为|给|做|掌握|学习|学会|研究|熟练)$/u
/** What is handed over and then there. */
const ARTEFACT = new RegExp(
  String.raw`\b(?:${anyOf(en.artefacts)}|portal|app|system|platform|list|course|event|campaign|feature|release|manual|plan|strategy|framework|database|prototype|version|checklist|video|brochure)s?\b|(?:系统|平台|工具|手册|报告|文档|方案|制度|流程|网站|应用|门户|功能|模块|课程|活动|版本|清单|看板)$`,
  'u',
)
/** What shall be so, and no verb of making: research is, 让 X 成为 Y. */
const IS_STATE =
  /^\s*\p{Script=Latin}+\s+(?:is|are|has|have)\s|^\s*make\s+(?:[\p{L}'’-]+\s+){1,4}?(?:\p{L}{2,}(?:ive|able|ible|ful|ous)|easy|easier|simple|clear|safe|fun|fair|fast|faster|better|stronger)\b|^\s*[让使](?![^,，。]{1,12}(?:上线|发布|交付|投产|落地)\s*$)/u
/** What lives on and is never handed over. */
const LIVING = new RegExp(
  String.raw`\b(?:${anyOf(en.abstractObjects)}|teams?|brand|company|business|organi[sz]ation|workplace|place|people|relationships?|partnerships?|movement|home)\b|(?:${anyOf(zh.abstractObjects)})|(?:团队|队伍|公司|企业|品牌|组织|关系|伙伴|家园|圈子|社区|体验|生活|环境|生态|格局)\s*$`,
  'u',
)
/** What others do with it, the relative clause ending in its preposition: a label musicians dream of. */
const STRANDED = /\s(?:of|about|for|to|in|on|by|with|at|from)\s*[.!]?$/u
const PURPOSE = new RegExp(String.raw`\b${anyOf(en.purposeMarkers)}\b|${anyOf(zh.purposeMarkers)}`, 'u')
const CLEAR_PURPOSE = /\b(?:so that|in order to|because)\b|以便|从而|为了|使得/u
/** What is made ends where it is said for whom, by what, or what it does. */
const HEAD_ENDS = /\s(?:for|that|who|which|so|to|in|with|by|of|at|on|among|across)\s|[,，;；。]/u

const PLAN =
  /\b(?:meet|hit|fulfil|fulfill|achieve|reach|make|satisfy|deliver)\s+(?:the|our|all|its|this|last)?\s*(?:\p{L}+\s+){0,3}?(?:quotas?|targets?|budgets?|kpis?|forecasts?|numbers|figures)\b|\bas (?:budgeted|planned|agreed in the plan)\b|(?:完成|达成|实现|确保)[^,，。]{0,10}(?:指标|任务|计划|预算|考核|业绩目标|kpi)\s*$/u

/** The verb by which an objective names something to be handed over; null where it names a direction. */
export function deliveryIn({ text, times }: Sentence): TextRange | null {
  const said = blank(
    text,
    times.map(({ range }) => range),
  )
  const [opener] = findAll(OPENER, said)
  if (opener === undefined || IS_STATE.test(said)) return null
  const rest = said.slice(opener.end)
  const head = (` ${rest}`.split(HEAD_ENDS, 1)[0] ?? '').trim()
  if (LIVING.test(head) || CLEAR_PURPOSE.test(rest) || STRANDED.test(rest)) return null
  if (ARTEFACT.test(head)) return opener
  if (GENTLE.test(said.slice(opener.start, opener.end))) return null
  return PURPOSE.test(rest) || LIVING.test(rest) ? null : opener
}

const VERB_FIRST = new RegExp(
  String.raw`^\s*(?:(?:${anyOf(en.taskVerbs, en.changeVerbs, en.figureVerbs, en.vagueMovers)}|be|become|win|keep|let)\b|${anyOf(zh.taskVerbs, zh.changeVerbs, zh.vagueMovers)}|成为|打造|让|赢得|实现|成就)`,
  'u',
)
const PAPER =
  /^\s*(?:the\s+|our\s+|my\s+)?(?:(?!the\b|an?\b|our\b)[\p{L}\p{N}'’&-]+\s+){0,4}(?:plan|report|roadmap|document|budget|schedule|agenda|handbook)(?:\s+(?:for|of)\s+[\p{L}\p{N} ]+)?\s*$|^\s*\p{Script=Han}[^,，。:：]{0,12}(?:计划|报告|方案|文档|规划|预算|总结|清单)\s*$/u

/** Does an objective only name a document? */
export function isDocument({ text }: Sentence): boolean {
  return PAPER.test(text) && !VERB_FIRST.test(text)
}

/** Does an objective only say that a plan shall be kept? */
export function isPlan({ text }: Sentence): boolean {
  return PLAN.test(text)
}
