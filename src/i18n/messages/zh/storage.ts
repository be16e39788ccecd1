import type { Catalogue } from '../../catalogue'
import type { storage as en } from '../en/storage'

export const storage: Catalogue<typeof en> = {
  failure: {
    quota: '设备存储空间已满。腾出空间后会自动继续保存。',
    blocked: '另一个标签页打开着旧版 Objectree。请关闭那个标签页后重试。',
    tooNew: '这台设备上使用过更新版本的 Objectree。请重新加载页面后继续。',
    corrupt: '这张导图中有内容无法存储或读取。磁盘上的内容未作改动。',
    conflict: '其他标签页正在不断写入这张导图。稍后会自动继续保存。',
    missing: '这张导图已从这台设备上删除。',
    unexpected: '这是我们的错误。磁盘上的内容未作改动。',
    denied: '浏览器不允许 Objectree 存储内容。无痕窗口和严格的隐私设置通常会阻止存储。',
    noAnswer: '浏览器的存储没有响应。请关闭其他 Objectree 标签页或重启浏览器，然后重试。',
    unavailable: '浏览器存储出错。请重启浏览器，并确认设备有剩余空间。',
  },
  damage: {
    unreadable: '这张导图中有 {count} 条记录已损坏。能读取的内容都在，损坏的记录已原样另存。',
    repaired: '这张导图中有 {count} 条记录前后不一致，已修复。失去位置的卡片已放入停车场。',
    download: '下载另行保存的记录',
  },
  moveTakenBack: '{count} 次移动已撤销，因为另一个标签页把该分支移到了相反方向',
}
