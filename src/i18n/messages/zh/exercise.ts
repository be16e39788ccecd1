import type { Catalogue } from '../../catalogue'
import type { exercise as en } from '../en/exercise'

export const exercise: Catalogue<typeof en> = {
  title: '对照老师的答案',
  explained: '培训案例：一家初创公司的年度计划。你的导图不会改变。',
  department: '你的部门',
  departments: { marketing: '市场部', product: '产品部', academy: '学院' },
  yours: '你的导图',
  trainers: '老师的答案',
  remark: '老师怎么说',
  omissions: '遗漏了什么',
  kinds: {
    dueAndOwner: '期限和负责人。',
    confidence: '信心值。',
    effort: '精力占比。',
    number: '目标里的数字。',
    notOurs: '这是我们的吗？',
  },
  complete: {
    dueAndOwner: '每张卡片都有。',
    confidence: '每个关键结果都有。',
    effort: '已分配。',
    number: '没有。',
    notOurs: '导图上没有其他部门的内容。',
  },
  found: {
    dueAndOwner: '{count} 张卡片缺少期限或唯一的负责人：人人负责，等于没人负责。',
    confidence: '{count} 个关键结果没有信心值：信心下降时没人看得出来。',
    effort: '{count} 张卡片没有精力占比，或占比都一样：平均用力，什么都做不成。',
    number: '{count} 个目标写了数字：数字应放进关键结果。',
    notOurs: '{count} 张卡片是其他部门的计划：请写明理由移入停车场。',
  },
}
