import type { Catalogue } from '../../catalogue'
import type { io as source } from '../en/io'

export const io: Catalogue<typeof source> = {
  formats: {
    json: 'Objectree 文件',
    markdown: 'Markdown 大纲',
    mermaid: 'Mermaid 思维导图',
    opml: 'OPML 大纲',
    freemind: 'FreeMind 导图',
    outline: '纯文字大纲',
    calendar: '日历',
  },
  failed: {
    notLoaded: '文件功能尚未下载到本设备。请联网后重试。',
    unreadable: '无法读取这个文件，它可能已被移动或删除。',
    cancelled: '已取消读取。',
    empty: '没有可读取的内容。',
    tooLarge: '文件过大（{size, number} MB），上限为 {limit, number} MB。',
    notText:
      '这是{found, select, picture {一张图片} pdf {一份 PDF 文档} word {一份 Word 文档} excel {一份 Excel 表格} powerPoint {一份演示文稿} xmind {一份 XMind 导图} zip {一个压缩包} office {旧版办公软件的文档} rtf {一份带格式的文本（RTF）} audioVideo {声音或视频} program {一个程序} font {一个字体} database {一个数据库} webPage {一个网页} xml {其他程序的 XML 文件} appleDouble {macOS 生成的附属文件，不是文件本身} lfs {Git LFS 的指针，不是文件本身} other {不是文字的文件}}。Objectree 能打开自己的文件，以及文字、Markdown 和思维导图等大纲。',
    notOurs: '这既不是 Objectree 文件，也不是大纲文本。',
    truncated: '文件不完整，请重新下载或复制。',
    invalid: '文件已损坏：“{path}”的值不正确。',
    cycle: '文件已损坏：有一个分支位于自身之下。',
    missingParent: '文件已损坏：有一张卡片缺少上级。',
    dangling: '文件已损坏：有一条记录指向不存在的卡片。',
    duplicateId: '文件已损坏：有两条记录使用了同一个编号“{id}”。',
    tooLong: '“{path}”过长，上限为 {limit, number} 个字符。',
    titleTooLong: '第 {line, number} 行作为标题过长，上限为 {limit, number} 个字符。',
    noteTooLong: '第 {line, number} 行的备注过长，上限为 {limit, number} 个字符。',
    tooMany: '卡片过多，上限为 {limit, number} 张。',
    tooDeep: '层级过多，上限为 {limit, number} 层。',
    tooNew: '这个文件由更新版本的 Objectree 生成。请重新加载页面完成更新，然后重试。',
  },
  lost: {
    pinyinRemoved: '汉字后括号里的注音，共去掉 {text} 处',
    linkFlattened: '链接的地址 {text}',
    imageDropped: '图片 {text}',
    textBeforeOutline: '大纲之前的文字“{text}”',
    textAroundOutline: '大纲前后的文字“{text}”',
    groupHeading: '小标题“{text}”',
    frontMatterIgnored: '设置“{text}”',
    relationDropped: '指向不存在的卡片的链接 {text}',
    attributeDropped: '其他程序的字段“{text}”',
    dateUnread: '无法识别日期“{text}”，已保留在标题中',
    encodingGuessed: '文件没有注明编码，已按 {text} 读取，请检查文字是否正确',
    invisibleRemoved: '不可见字符和控制字符，共 {text} 个',
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
