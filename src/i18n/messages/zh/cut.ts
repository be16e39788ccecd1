import type { Catalogue } from '../../catalogue'
import type { cut as en } from '../en/cut'

export const cut: Catalogue<typeof en> = {
  title: '精简到五个',
  explained: '勾选要保留的卡片，其余移入停车场，每张写明原因。',
  kept: '保留 {count} 个，最多 {limit} 个',
  keep: '保留“{title}”',
  reason: '原因',
  reasonFor: '舍弃“{title}”的原因',
  sharedReason: '其余卡片的共同原因',
  reasonMissing: '请为每张舍弃的卡片写明原因，或填写一个共同原因。',
  over: '勾选的数量超过了上限。',
  park: '{count, plural, =0 {没有要移走的卡片} other {移走 # 张卡片}}',
  log: '取舍记录',
  logExplained: '舍弃了什么、为什么。恢复的卡片会从记录中移除。',
  logEmpty: '还没有舍弃任何卡片。',
  restore: '恢复“{title}”',
  restoreShort: '恢复',
  gone: '已被删除',
  back: '已回到导图',
}
