import type { Catalogue } from '../../catalogue'
import type { kinds as source } from '../en/kinds'

export const kinds: Catalogue<typeof source> = {
  bigObjective: '大目标',
  objective: '目标',
  keyResult: '关键结果',
  action: '行动',
  idea: '想法',
}
