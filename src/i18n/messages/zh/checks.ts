import type { Catalogue } from '../../catalogue'
import type { checks as en } from '../en/checks'

export const checks: Catalogue<typeof en> = {
  panel: '检查',
  close: '关闭检查',
  summary:
    '{mend, plural, =0 {没有需要修正的} other {# 项待修正}}{hints, plural, =0 {} other {，# 条提示}}{questions, plural, =0 {} other {，# 个问题}}',
  empty: {
    heading: '一切就绪',
    hint: '在当前阶段，没有任何检查需要提醒你。',
  },
  groupBy: '分组方式',
  byLevel: '轻重',
  byBranch: '分支',
  level: {
    block: '结构有误',
    warn: '待修正',
    advise: '提示',
    ask: '提问',
  },
  group: {
    block: '结构有误',
    warn: '待修正',
    advise: '提示',
    ask: '需要人来回答的问题',
  },
  unread: '有 {count} 个标题用的是暂不评判措辞的语言；结构照常检查。',
  stillChecking: '还在检查，请稍后再试。',
  found: '{count, plural, =1 {新的提醒：{sentence}} other {有 # 条新的提醒，第一条：{sentence}}}',
  rateFirst: '先评价这些',
  toRate: '{count} 条联系还没有人评价',
  show: '在导图上显示“{title}”',
  why: '为什么？',
  dismiss: '忽略',
  fixAll: '{count, plural, other {全部修正（#）}}：{fix}',
  preview: {
    label: '将会这样改动',
    apply: '应用',
    blank: '（待填写）',
    added: '＋ {kind}：{title}',
    removed: '－ {kind}：{title}',
    parked: '移到停车场：{title}',
    turned: '{title}：{from} → {to}',
    moved: '{title} → 移到“{parent}”之下',
    more: '还有 {count} 处',
  },
  popover: '{count} 项检查',
}
