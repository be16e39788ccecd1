import type { Catalogue } from '../../catalogue'
import type { closing as en } from '../en/closing'

export const closing: Catalogue<typeof en> = {
  title: '结束周期',
  place: '目标 {position}/{count}',
  complete: '这是本周期的结果。',
  score: '“{title}”的得分',
  unmeasured: '未衡量',
  reading: {
    met: '承诺型，已达成。',
    missed: '承诺型，未达成。遇到了什么阻碍？',
    full: '全部达成。目标是否定得不够有挑战？',
    good: '对有挑战的目标来说，这是好结果。',
    partly: '部分达成。',
    hardly: '几乎没有进展。',
  },
  cause: '原因',
  causeHint: '遇到了什么阻碍？',
  next: '“{title}”接下来怎么办',
  steps: { keep: '保留', change: '调整', drop: '放弃' },
  sufficed: '这些关键结果是否足以达成目标？',
  answers: { yes: '是', no: '否', unsure: '不确定' },
  mean: '平均得分 {score}',
  noScores: '还没有打分',
  columns: { keyResult: '关键结果', score: '得分', next: '下一步' },
  print: '打印',
  startNext: '开始下一个周期',
}
