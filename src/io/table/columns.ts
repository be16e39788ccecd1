import type { ColumnRole, TableColumn } from '../../domain'

/** What programs and people call their columns; the first that fits counts. */
const NAMES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['bigObjective', /^(?:big o|vision|mission|north star|大目标|愿景|使命)$/],
  ['objective', /^(?:o|objectives?|goals?|目标|目標)(?: (?:title|name))?$/],
  ['keyResult', /^(?:krs?|key results?|metric name|关键结果|關鍵結果)(?: (?:title|name))?$/],
  ['action', /^(?:actions?|tasks?|initiatives?|to.?dos?|行动|行动计划|任务|举措)$/],
  ['title', /^(?:title|name|item|text|okrs?|summary|subject|标题|名称|内容)$/],
  ['kind', /^(?:(?:object|okr|item|goal) ?type|type|kind|类型|类别)$/],
  ['id', /^(?:(?:row|goal|okr|objective)? ?id|(?:okr )?reference|(?:goal )?identifier|key|编号|序号)$/],
  ['parent', /^(?:parent.*|aligned to.*|supports|上级.*|父级.*|对齐.*)$/],
  ['note', /^(?:notes?|descriptions?|remarks?|comments?|备注|说明|描述)$/],
  ['because', /^(?:because|why|reason|原因|理由)$/],
  ['start', /^(?:start(?:s|ing)? ?date|begins?|开始|开始日期|开始时间)$/],
  ['due', /^(?:due(?: ?date| at)?|deadline|end(?:s|ing)?(?: ?date)?|target date|截止|截止日期|截止时间|到期|结束日期|完成时间)$/],
  ['done', /^(?:done|completed|已完成)$/],
  ['from', /^(?:from|start(?:ing)?(?: value)?|baseline|initial(?: value)?|metric start value|起始值|基线|起点|初始值)$/],
  ['target', /^(?:to|(?:metric )?target(?: value)?|goal value|目标值)$/],
  ['current', /^(?:now|current(?: value)?|actual(?: value| progress)?|当前值|现状|实际值)$/],
  ['unit', /^(?:units?|metric unit|单位)$/],
  ['progress', /^(?:progress ?%?|%? ?complet(?:e|ion)|完成度|进度)$/],
  ['status', /^(?:(?:progress )?status|state|状态)$/],
  ['owner', /^(?:owners?(?: (?:emails?(?: id)?|name))?|assignee|responsible|负责人|责任人|所有者)$/],
  ['confidence', /^(?:confidence(?: level)?|信心|信心值|信心指数)$/],
  ['effort', /^(?:efforts?|weight(?:ing)?|精力|权重)$/],
  ['checkIn', /^(?:check-?ins?|复盘|签到)$/],
] // prettier-ignore

const GROUP = /^(?:key results?|krs?|关键结果) ?#?(\d{1,2})(?:[ :.-]+(.*))?$/

/** What a column holds by its heading; words that nobody knows go into the note. */
export function columnOf(heading: string): TableColumn {
  const name = plainHeading(heading)
  const [all, number, rest = ''] = GROUP.exec(name) ?? []
  if (all === undefined) return { role: roleOf(name), group: 0 }
  const role = rest === '' ? 'keyResult' : roleOf(rest)
  return {
    role: role === 'title' ? 'keyResult' : role === 'objective' ? 'note' : role,
    group: Number(number),
  }
}

/** Does a heading have the words of an OKR table? */
export function isKnownHeading(heading: string): boolean {
  const name = plainHeading(heading)
  const about = GROUP.exec(name)
  const words = about ? (about[2] ?? '') : name
  return (about !== null && words === '') || NAMES.some(([, pattern]) => pattern.test(words))
}

function roleOf(name: string): ColumnRole {
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? 'note'
}

/** `Key_Result_1_Title *` → `key result 1 title` */
function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[_\s]+/gu, ' ')
    .replace(/[*:：]+\s*$/u, '')
    .replace(/\s*\([^()]*\)$/u, '')
    .trim()
    .toLowerCase()
}
