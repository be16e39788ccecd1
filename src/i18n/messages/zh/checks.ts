import type { Catalogue } from '../../catalogue'
import type { checks as en } from '../en/checks'

export const checks: Catalogue<typeof en> = {
  panel: '检查',
  close: '关闭检查',
  summary:
    '{fixes, plural, =0 {没有问题} other {# 项待修正}}{suggestions, plural, =0 {} other {，# 条建议}}{questions, plural, =0 {} other {，# 个提问}}',
  empty: {
    heading: '一切正常',
    hint: '当前阶段没有发现问题。',
  },
  groupBy: '分组方式',
  byLevel: '严重程度',
  byBranch: '分支',
  level: {
    block: '错误',
    warn: '警告',
    advise: '建议',
    ask: '提问',
  },
  group: {
    block: '错误',
    warn: '警告',
    advise: '建议',
    ask: '提问',
  },
  unread: '有 {count} 个标题使用了暂不支持的语言，只检查结构，不检查措辞。',
  stillChecking: '仍在检查，请稍后再试。',
  found: '{count, plural, =1 {新检查：{sentence}} other {# 项新检查，第一项：{sentence}}}',
  rateFirst: '评价这些关键结果的支撑',
  toRate: '{count} 个关键结果尚未评价支撑',
  show: '在导图上显示“{title}”',
  why: '为什么？',
  dismiss: '忽略',
  fixAll: '{count, plural, other {全部修正（#）}}：{fix}',
  preview: {
    label: '改动预览',
    apply: '应用',
    blank: '（空）',
    added: '＋ {kind}：{title}',
    removed: '－ {kind}：{title}',
    parked: '放入停车场：{title}',
    turned: '{title}：{from} → {to}',
    moved: '{title} → 移到“{parent}”之下',
    more: '还有 {count} 处',
  },
  popover: '{count} 项检查',
}
