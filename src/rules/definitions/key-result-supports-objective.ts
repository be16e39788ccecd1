import { parkBranches } from '../../domain'
import { stageReaches } from '../engine/settings'
import { inOneStep } from '../parts/mend'
import { aboutSupport } from '../parts/support-finding'
import { supportOf } from '../support'
import type { Rule } from '../types'

/** A key result holds up its objective, and somebody says why. */
export const keyResultSupportsObjective: Rule = {
  id: 'R38',
  name: 'key-result-supports-objective',
  meta: {
    category: 'link',
    level: 'warn',
    stage: 'brainstorm',
    appliesTo: ['keyResult'],
    scope: 'parent',
    messages: ['weak', 'contested', 'unrated'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: a key result is directly tied to its objective', 'open-okr: a declared contribution'],
      zh: ['方法：关键结果与目标直接相关', 'open-okr：写明的贡献'],
    },
    good: [
      {
        locale: 'en',
        stage: 'commit',
        outline:
          'O Be the team others call first\n  K Replies within a day {because=people call those who answer}',
      },
      {
        locale: 'en',
        stage: 'draft',
        outline: 'O Be the team others call first\n  K Replies within a day {support=3}',
      },
      {
        locale: 'zh',
        stage: 'commit',
        outline: 'O 成为大家首先想到的团队\n  K 一天内回复 {because=回复快才会再来}',
      },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'commit',
        outline: 'O Be the team others call first\n  K Redecorate the team room',
      },
      {
        locale: 'en',
        stage: 'brainstorm',
        outline: 'O Be the team others call first\n  K Redecorate the team room {support=1}',
      },
      { locale: 'zh', stage: 'draft', outline: 'O 成为大家首先想到的团队\n  K 装修团队办公室 {support=0}' },
    ],
  },
  *check(node, context) {
    const state = supportOf(context.document, node.id)
    if (state === 'weak' || state === 'contested') yield aboutSupport(node, context, state)
    if (state === 'unrated' && stageReaches(context.stage, 'draft') && node.title.trim() !== '')
      yield {
        ...aboutSupport(node, context, state),
        level: stageReaches(context.stage, 'commit') ? 'warn' : 'advise',
      }
  },
  remedies: {
    sayBecause: { type: 'open', commandId: 'view.focusField' },
    park: {
      type: 'fix',
      run: (node, _finding, { document }) =>
        inOneStep(document, (map) => parkBranches(map, { ids: [node.id], reason: '' })),
    },
  },
}
