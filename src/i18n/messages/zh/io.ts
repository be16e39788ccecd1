import type { Catalogue } from '../../catalogue'
import type { io as source } from '../en/io'

export const io: Catalogue<typeof source> = {
  formats: {
    json: 'Objectree 文件',
    markdown: 'Markdown 大纲',
  },
  failed: {
    notLoaded: '读写文件的功能还没有下载到本设备。请先联网，再试一次。',
    empty: '里面没有可读的内容。',
    notOurs: '这不是 Objectree 文件，也不是可以读成大纲的文字。',
    truncated: '文件不完整，后面的部分缺失了。请从来源处重新获取。',
    invalid: '文件已损坏：“{path}”里的内容不对。',
    cycle: '文件已损坏：有一个分支挂在了自己下面。',
    missingParent: '文件已损坏：有一个节点挂在不存在的节点下面。',
    dangling: '文件已损坏：有一条记录指向不存在的节点。',
    duplicateId: '文件已损坏：有两条记录使用了同一个编号“{id}”。',
    tooLong: '有一段文字太长：“{path}”最多 {limit, number} 个字符。',
    titleTooLong: '第 {line, number} 行太长，不能作为标题；标题最多 {limit, number} 个字符。',
    noteTooLong: '第 {line, number} 行的备注超过了 {limit, number} 个字符。',
    tooMany: '一张图最多 {limit, number} 个节点，这里超出了。',
    tooNew: '这个文件由更新版本的 Objectree 写成。请刷新应用完成更新，然后再试。',
  },
  lost: {
    pinyinRemoved: '汉字后括号里的注音，共去掉 {text} 处',
    linkFlattened: '链接的地址 {text}',
    imageDropped: '图片 {text}',
    textBeforeOutline: '大纲之前的文字“{text}”',
    groupHeading: '小标题“{text}”',
    frontMatterIgnored: '设置“{text}”',
  },
  examples: {
    personalYear: {
      title: '个人的一年',
      summary: '一个人，三个方向，还有一本要写完的书。',
    },
    startUpQuarter: {
      title: '初创公司的一个季度',
      summary: '培训案例：市场部把公司的年度计划拆成一个季度。',
    },
    teamQuarter: {
      title: '团队的一个季度',
      summary: '客户支持团队承诺：让等待更短，让客户更安心。',
    },
  },
}
