import type { Catalogue } from '../../catalogue'
import type { io as source } from '../en/io'

export const io: Catalogue<typeof source> = {
  formats: {
    json: 'Objectree 文件',
    markdown: 'Markdown 大纲',
    mermaid: 'Mermaid 思维导图',
    opml: 'OPML 大纲',
    freemind: 'FreeMind 导图',
  },
  failed: {
    notLoaded: '读写文件的功能还没有下载到本设备。请先联网，再试一次。',
    unreadable: '无法读取这个文件，它可能已被移动或删除。',
    cancelled: '已取消读取。',
    empty: '里面没有可读的内容。',
    tooLarge: '文件有 {size, number} MB；Objectree 最多读取 {limit, number} MB 的文件。',
    notText:
      '这是{found, select, picture {一张图片} pdf {一份 PDF 文档} word {一份 Word 文档} excel {一份 Excel 表格} powerPoint {一份演示文稿} xmind {一份 XMind 导图} zip {一个压缩包} office {旧版办公软件的文档} rtf {一份带格式的文本（RTF）} audioVideo {声音或视频} program {一个程序} font {一个字体} database {一个数据库} webPage {一个网页} xml {其他程序的 XML 文件} appleDouble {macOS 生成的附属文件，不是文件本身} lfs {Git LFS 的指针，不是文件本身} other {不是文字的文件}}。Objectree 能打开自己的文件，以及文字、Markdown 和思维导图等大纲。',
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
    tooDeep: '分支嵌套超过 {limit, number} 层。',
    tooNew: '这个文件由更新版本的 Objectree 写成。请刷新应用完成更新，然后再试。',
  },
  lost: {
    pinyinRemoved: '汉字后括号里的注音，共去掉 {text} 处',
    linkFlattened: '链接的地址 {text}',
    imageDropped: '图片 {text}',
    textBeforeOutline: '大纲之前的文字“{text}”',
    textAroundOutline: '大纲前后的文字“{text}”',
    groupHeading: '小标题“{text}”',
    frontMatterIgnored: '设置“{text}”',
    attributeDropped: '其他程序的字段“{text}”',
    dateUnread: '未能读懂日期“{text}”，已留在标题中',
    encodingGuessed: '文件没有注明编码，已按 {text} 读取，请检查文字是否正确',
    invisibleRemoved: '看不见的字符和控制字符，共 {text} 个',
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
