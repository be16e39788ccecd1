import type { Catalogue } from '../../catalogue'
import type { start as source } from '../en/start'

export const start: Catalogue<typeof source> = {
  heading: '你的大目标是什么？',
  hint: '值得投入一整年或一个季度的那个目标。写下来，再逐层拆解。',
  field: '你的大目标',
  placeholder: '成为大家最先想到的人',
  begin: '开始',
  empty: '请先写几个字：做到什么，这个周期才算成功？',
  openFile: '打开文件…',
  pasteOutline: '粘贴大纲…',
  maps: {
    heading: '你的导图',
    none: '还没有导图，在上方创建第一张。',
    untitled: '未命名的导图',
    nodes: '{count, plural, other {# 张卡片}}',
    changed: '{ago}修改',
    changedNow: '刚刚修改',
    name: '新名称',
    save: '保存',
    cancel: '取消',
    rename: '重命名“{title}”',
    duplicate: '复制“{title}”',
    delete: '删除“{title}”',
    renamed: '已重命名为“{title}”',
    duplicated: '已复制“{title}”',
    deleted: '已删除“{title}”',
    restored: '已恢复“{title}”',
    copyOf: '{title} {count, plural, =1 {副本} other {副本 #}}',
  },
  deleted: {
    heading: '最近删除',
    hint: '已删除的导图保留 30 天。',
    when: '{ago}删除',
    justNow: '刚刚删除',
    restore: '恢复',
    restoreOne: '恢复“{title}”',
    empty: '立即清空',
    emptied: '已清空删除的导图',
  },
  examples: {
    heading: '示例',
    hint: '每个示例中都有一些待发现的问题。',
  },
  welcome: {
    lead: '一切都保存在本设备上：无需账号，不经服务器，离线可用。',
  },
}
