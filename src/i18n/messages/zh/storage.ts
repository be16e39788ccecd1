import type { Catalogue } from '../../catalogue'
import type { storage as en } from '../en/storage'

export const storage: Catalogue<typeof en> = {
  failure: {
    quota: '这台设备的存储空间已满。腾出一些空间后会自动继续保存。',
    blocked: '另一个标签页打开着旧版 Objectree。请关闭那个标签页后重试。',
    tooNew: '新版 Objectree 已在这台设备上运行过。请重新加载本页，用新版继续。',
    corrupt: '这张导图中有内容无法存储或读取。磁盘上的内容原样保留，未作改动。',
    conflict: '其他标签页正在不断写入这张导图。稍后会自动继续保存。',
    missing: '这张导图已从这台设备上删除。',
    unexpected: '这是我们的失误。磁盘上的内容原样保留，未作改动。',
    denied: '浏览器不允许 Objectree 在这里存储内容。无痕窗口和严格的隐私设置通常会这样。',
    noAnswer: '浏览器的存储没有响应。请关闭其他 Objectree 标签页或重启浏览器，然后重试。',
    unavailable: '浏览器的存储报告了错误。请重启浏览器，并确认设备还有剩余空间。',
  },
  damage: {
    unreadable: '这张导图中有 {count} 条记录已损坏。能读取的内容都在，损坏的记录已原样另存。',
    repaired: '这张导图中有 {count} 条记录前后不一致，已修复。失去位置的节点请到停车场查看。',
    download: '下载另行保存的记录',
  },
  moveTakenBack: '有 {count} 次移动被撤回，因为另一个标签页把该分支移到了相反的方向',
}
