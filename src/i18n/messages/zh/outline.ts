import type { Catalogue } from '../../catalogue'
import type { outline as source } from '../en/outline'

export const outline: Catalogue<typeof source> = {
  view: '大纲',
  keys: '大纲：直接输入即可改名，Enter 添加一行，Tab 缩进',
  firstStep: '写下大目标，再用 Enter 添加目标。',
  status: {
    none: '方向键：选择 · F10：工具栏',
    selected: 'Tab：缩进 · Shift+Tab：减少缩进 · Enter：下一行 · F10：工具栏',
    edit: 'Enter：下一行 · Tab：缩进 · Esc：取消',
  },
  tools: '行',
  addLine: '添加一行',
}
