import { parkBranches } from '../../domain'
import { stageReaches } from '../engine/settings'
import { combineOperations } from '../parts/remedies/combine-operations'
import { parentOf } from '../parts/family'
import { phrasesFor } from '../parts/phrases-for'
import { supportFinding } from '../parts/support-finding'
import { supportOf } from '../support'
import type { Rule } from '../types'

/** An objective comes from the one above it; what the team does not own, or what serves another end, is not its objective. */
export const objectiveSupportsBigObjective: Rule = {
  id: 'R19',
  name: 'objectiveSupportsBigObjective',
  meta: {
    category: 'link',
    level: 'warn',
    stage: 'brainstorm',
    appliesTo: ['objective'],
    scope: 'parent',
    messages: ['weak', 'contested', 'unrated'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: little O comes from Big O', 'open-okr: a declared contribution'],
      zh: ['方法：小 O 来自大 O', 'open-okr：写明的贡献'],
    },
    good: [
      {
        locale: 'en',
        stage: 'commit',
        outline: 'B A good year\n  O Run far {because=whoever runs sleeps well}',
      },
      { locale: 'zh', stage: 'commit', outline: 'B 美好的一年\n  O 跑得更远 {because=跑步让人精力充沛}' },
    ],
    bad: [
      { locale: 'en', stage: 'brainstorm', outline: 'B A good year\n  O Tidy the archive {support=1}' },
      { locale: 'en', stage: 'commit', outline: 'B A good year\n  O Tidy the archive' },
      { locale: 'zh', stage: 'draft', outline: 'B 美好的一年\n  O 整理旧档案 {support=0}' },
    ],
  },
  *check(node, context) {
    const state = supportOf(context.document, node.id)
    if (state === 'weak' || state === 'contested') yield supportFinding(node, context, state)
    const isWritten = [node, parentOf(context.document, node)].every((each) => each?.title.trim() !== '')
    if (state === 'unrated' && stageReaches(context.stage, 'commit') && isWritten)
      yield { ...supportFinding(node, context, state), level: 'advise' }
  },
  remedies: {
    sayBecause: { type: 'open', commandId: 'view.focusField' },
    moveElsewhere: { type: 'open', commandId: 'node.moveTo' },
    park: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document }) => {
        const reason = phrasesFor(document, node).notOurs
        return combineOperations(document, (map) => parkBranches(map, { ids: [node.id], reason }))
      },
    },
  },
}
