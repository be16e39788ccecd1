import { setNodeFields } from '../../domain'
import { finding } from '../parts/finding'
import { combineOperations, withLine } from '../parts/remedies/combine-operations'
import { phrasesFor } from '../parts/phrases-for'
import { readOwner } from '../text/wording/owners'
import type { Rule } from '../types'

/** Where everyone is responsible, nobody is. */
export const workHasOneOwner: Rule = {
  id: 'R29',
  name: 'workHasOneOwner',
  meta: {
    category: 'people',
    level: 'warn',
    stage: 'commit',
    appliesTo: ['objective', 'keyResult'],
    scope: 'node',
    messages: ['missing', 'several', 'team'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: one responsible person', 'open-okr: one champion, never a team'],
      zh: ['方法：一个责任人', 'open-okr：一个负责人，不能是一个团队'],
    },
    good: [
      {
        locale: 'en',
        stage: 'commit',
        outline: 'O Win the region {owner=Mei Chen}\n  K Ten shops {owner=Sandra}',
      },
      { locale: 'zh', stage: 'commit', outline: 'O 赢得区域市场 {owner=和晓梅}' },
    ],
    bad: [
      { locale: 'en', stage: 'commit', outline: 'O Win the region' },
      { locale: 'en', stage: 'commit', outline: 'K Ten shops {owner=Mei Chen, Sandra}' },
      { locale: 'en', stage: 'commit', outline: 'K Ten shops {owner=Sales team}' },
      { locale: 'zh', stage: 'commit', outline: 'K 十家门店 {owner=陈梅、李明}' },
      { locale: 'zh', stage: 'commit', outline: 'K 十家门店 {owner=市场部}' },
    ],
  },
  *check(node) {
    const owner = node.owner?.trim() ?? ''
    if (owner === '') {
      yield finding('missing', { field: 'owner', evidence: '', remedies: ['setOwner'], missing: 'owner' })
      return
    }
    const reading = readOwner(owner)
    if (reading.type === 'several')
      yield finding('several', {
        data: { owner, first: reading.first },
        field: 'owner',
        evidence: owner,
        remedies: ['keepFirst', 'setOwner'],
      })
    if (reading.type === 'team')
      yield finding('team', { data: { owner }, field: 'owner', evidence: owner, remedies: ['setOwner'] })
  },
  remedies: {
    setOwner: { type: 'open', commandId: 'view.focusField' },
    keepFirst: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document }) => {
        const reading = readOwner(node.owner ?? '')
        if (reading.type !== 'several') return null
        const helpers = `${phrasesFor(document, node).contributors}${reading.others.join(', ')}`
        const fields = { owner: reading.first, note: withLine(node.note, helpers) }
        return combineOperations(document, (map) => setNodeFields(map, { ids: [node.id], fields }))
      },
    },
  },
}
