import type { Catalogue } from '../../catalogue'
import type { workshop as en } from '../en/workshop'

export const workshop: Catalogue<typeof en> = {
  present: {
    title: '演示',
    region: '演示内容',
    position: '{position} / {count}',
    part: '{name}，第 {part} 部分，共 {parts} 部分',
    announced: '{name}，第 {position} 页，共 {count} 页',
    back: '上一页',
    next: '下一页',
    blank: '黑屏',
    blanked: '屏幕已变黑。按 B 继续。',
    leave: '退出演示',
    confidence: '信心 {value}/10',
    unmeasured: '尚未衡量',
    keyResults: '{count} 个关键结果',
    empty: { bigObjective: '还没有目标。', objective: '还没有关键结果。' },
  },
}
