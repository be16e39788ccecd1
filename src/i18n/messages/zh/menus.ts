import type { Catalogue } from '../../catalogue'
import type { menus as source } from '../en/menus'

export const menus: Catalogue<typeof source> = {
  node: '菜单：{title}',
  nodes: '菜单：{count, plural, other {# 张卡片}}',
  canvas: '菜单：导图',
  group: {
    write: '编写',
    clipboard: '剪贴板',
    change: '更改',
    checks: '检查与关联',
    remove: '删除',
    history: '撤销与重做',
    map: '导图',
    everything: '所有命令',
  },
  add: '添加',
  turnInto: '改为',
  colour: '颜色',
  move: '移动',
  select: '选择',
  view: '视图',
  arrange: '布局',
  stage: '阶段',
  files: '文件',
  more: '更多',
  colours: {
    none: '随分支',
    teal: '青色',
    rust: '赭红',
    olive: '橄榄',
    plum: '梅紫',
    blue: '蓝色',
    ochre: '土黄',
    raspberry: '玫红',
    green: '绿色',
  },
}
