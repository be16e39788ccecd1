import { finding } from '../parts/finding'
import { isWithoutDirection } from '../text/wording/vagueness'
import type { Rule } from '../types'

/** "Improve management" moves everything and nothing: say where to, and for whom. */
export const objectiveHasDirection: Rule = {
  id: 'R12',
  name: 'objectiveHasDirection',
  meta: {
    category: 'objective',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['objective'],
    scope: 'node',
    messages: ['vague'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: expand the direction and express it concretely'],
      zh: ['方法：展开方向，具体表达'],
    },
    good: [
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O Improve the first hour of new customers until they recommend us',
      },
      { locale: 'zh', stage: 'draft', outline: 'O 提升新客户第一天的体验，让他们愿意推荐我们' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'O Improve internal communication' },
      { locale: 'zh', stage: 'draft', outline: 'O 加强团队管理能力' },
    ],
  },
  *check(node, { sentence }) {
    if (isWithoutDirection(sentence(node.title)))
      yield finding('vague', { field: 'title', evidence: node.title })
  },
  remedies: {
    express: {
      type: 'write',
      title: ({ title }) => `${title.trim()}${/\p{Script=Han}/u.test(title) ? '：' : ': '}`,
    },
    rewrite: { type: 'open', commandId: 'node.edit' },
  },
}
