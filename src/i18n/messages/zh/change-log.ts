import type { Messages } from '../../catalogue'

export const changeLog: Messages['changeLog'] = {
  what: {
    added: '新增',
    deleted: '已删除',
    parked: '移入停车场',
    unparked: '移出停车场',
    title: '文字',
    kind: '类型',
    parentId: '移动',
    owner: '负责人',
    start: '开始',
    due: '截止',
    metric: '衡量',
    effort: '精力',
    commitment: '承诺型/挑战型',
  },
  nothing: '无',
  from: '{what}：从 {from} 改为 {to}',
  reason: {
    ask: {
      text: '为什么要改动这个目标？',
      gone: '为什么要去掉这个目标？',
      several: '为什么要改动这些目标？',
    },
    hint: '导图已经承诺。关键结果和行动可以随时调整；改动目标需要理由。',
    label: '原因',
    placeholder: '例如：所服务的客户已经离开',
    save: '保存原因',
    none: '没有原因',
    takeBack: '撤回改动',
    missing: '请写下原因，或选择“没有原因”。',
  },
}
