import { en } from '../../lexicon/en'
import { stem } from '../../text/sentence/tokens'

const list = (words: string): readonly string[] => words.split(' ')

/** Words that carry no meaning of their own. */
export const STOP_WORDS: ReadonlySet<string> = new Set([
  ...en.stopWords,
  ...list(
    'your you they them us will can via who which new have has had not no do does if so etc e.g i.e eg ie between',
  ),
  ...list(
    'within over under out about after before when while these those other any both most then too very',
  ),
  ...list('的 了 和 与 及 在 对 为 以 是 将 把 被 到 至 从 中 上 下 个 并 或 等 于 之 其 有 不 每 各 次 人'),
])

/** Words of every Chinese plan, which would make any two of its sentences alike. */
const PLAIN_ZH: ReadonlySet<string> = new Set([
  ...list('年 月 日 周 季度 完成 进行 通过 实现 达到 提升 提高 降低 增加 增长 减少 率 截止 优化 加强 推动'),
  ...list('建立 制定 不低于 以上 以内 超过 平均 至少 数量 新 每天 每日 每周 每月 每年 每季度'),
])

/** Does the word help to tell what a sentence is about? */
export function isDistinctive(stemmed: string): boolean {
  return !PLAIN_ZH.has(stemmed)
}

const GENERAL = [
  'quarter month week day year hour time end date next first one point level number rate average percent total ensure',
  'improve increase decrease create build run get make reduce maintain complete achieve reach grow expand scale double',
  'accelerate set use provide establish implement define launch conduct identify develop drive deliver raise lower hit',
  'team company people product user customer client employee staff member colleague business project system service',
  'keep need work through across high less better best key help goal quality performance start continue support',
]

const GENERAL_STEMS: ReadonlySet<string> = new Set([
  ...GENERAL.flatMap(list).map(stem),
  ...list('团队 公司 部门 工作 目标 开展 持续 全面 打造 产品 用户 客户 员工 项目 系统 业务 服务 成员 会员'),
])

/** Words by which a theme is recognised that say too little to be a reason when they stand alone. */
const WEAK_REASONS: ReadonlySet<string> = new Set([
  ...list(
    'leadership leader manager management report reporting track measure metric process plan aligned align',
  ).map(stem),
  ...list(
    'meeting recognition recognise thought opportunity lunch cycle stage audience readable group agent',
  ).map(stem),
  ...list(
    '管理 平台 体系 文档 清单 市场 区域 地区 机制 制度 流程 规模 报告 会议 计划 能力 企业 行业 合作 课',
  ),
])

/** Would a person nod when this word is named as what ties two titles together? */
export function isConvincing(stemmed: string): boolean {
  return isSpecific(stemmed) && !WEAK_REASONS.has(stemmed)
}

/** A letter that numbers things, as in "Team B". */
const LETTER = /^[a-z]$/

/** Does it show anything that two sentences share this word? */
export function isSpecific(stemmed: string): boolean {
  return isDistinctive(stemmed) && !GENERAL_STEMS.has(stemmed) && !LETTER.test(stemmed)
}
