import type { Catalogue } from '../../catalogue'
import type { cluster as en } from '../en/cluster'

export const cluster: Catalogue<typeof en> = {
  title: '归类想法',
  explained: '把一张卡片拖到另一张上；或先点卡片，再点它该去的地方。',
  close: '关闭',
  loose: '未归组',
  looseCount: '{count, plural, =0 {所有想法都已归组} other {# 条想法}}',
  empty: '还没有想法。请先在停车场写下想法。',
  group: '分组 {position}：{title}',
  unnamed: '尚未命名',
  name: '分组名称',
  namePlaceholder: '它们有什么共同点？',
  count: '{count} 条想法',
  objective: '变为目标',
  card: '{title}，位于{group}',
  takeOut: '放到这里：不归组',
  picked: '已拿起{count, plural, one {“{title}”} other { # 条想法}}。请选择去处；按 Esc 放回。',
  putBack: '放回',
  holds: '下有 {count} 张卡片',
  alike: {
    region: '相似的想法',
    question: '这两条说的是同一件事吗？',
    place: '{position} / {count}',
    merge: '合并',
    keep: '都保留',
    explained: '两条的文字都会保留。',
  },
}
