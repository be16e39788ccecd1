import { setNodeFields, type NodeRecord, type PlainDate } from '../../domain'
import { parentOf } from '../parts/family'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import type { Remedy, Rule, RuleContext } from '../types'

/** A step that ends after what it serves comes too late. */
export const datesAreConsistent: Rule = {
  id: 'R41',
  name: 'datesAreConsistent',
  meta: {
    category: 'review',
    level: 'warn',
    stage: 'draft',
    appliesTo: ['objective', 'keyResult', 'action'],
    scope: 'parent',
    messages: ['startAfterDue', 'afterCycle', 'afterParent'],
    options: {},
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['Microsoft Viva Goals: dates outside the period'],
      zh: ['Microsoft Viva Goals：日期超出周期'],
    },
    good: [
      {
        locale: 'en',
        stage: 'draft',
        outline: 'K Ten shops {due=2027-03-31}\n  A Visit three {start=2027-01-11; due=2027-01-15}',
      },
      { locale: 'zh', stage: 'draft', outline: 'K 十家门店 {due=2027-03-31}\n  A 拜访三家 {due=2027-01-15}' },
    ],
    bad: [
      { locale: 'en', stage: 'draft', outline: 'K Ten shops {due=2027-04-15}' },
      {
        locale: 'en',
        stage: 'draft',
        outline: 'K Ten shops {due=2027-02-28}\n  A Visit three {due=2027-03-15}',
      },
      { locale: 'zh', stage: 'draft', outline: 'A 拜访三家 {start=2027-02-01; due=2027-01-15}' },
    ],
  },
  *check(node, context) {
    const { start, due } = node
    if (due === null) return
    if (start !== null && start > due)
      yield finding('startAfterDue', {
        data: { start, due },
        field: 'start',
        evidence: `${start} ${due}`,
        remedies: ['clearStart', 'setDue'],
      })
    const parentDue = parentOf(context.document, node)?.due ?? null
    const cycleEnd = context.document.meta.cycle?.end ?? null
    if (parentDue !== null && due > parentDue) yield tooLate('afterParent', node, due, parentDue)
    else if (cycleEnd !== null && due > cycleEnd) yield tooLate('afterCycle', node, due, cycleEnd)
  },
  remedies: {
    clampToParent: clamp((node, { document }) => parentOf(document, node)?.due ?? null),
    clampToCycle: clamp((_node, { document }) => document.meta.cycle?.end ?? null),
    clearStart: {
      type: 'fix',
      run: (node, _finding, { document }) =>
        combineOperations(document, (map) => setNodeFields(map, { ids: [node.id], fields: { start: null } })),
    },
    setDue: { type: 'open', commandId: 'view.focusField' },
  },
}

function tooLate(
  messageId: 'afterParent' | 'afterCycle',
  node: NodeRecord,
  due: PlainDate,
  limit: PlainDate,
) {
  return finding(messageId, {
    data: { due, limit },
    field: 'due',
    related: messageId === 'afterParent' && node.parentId !== null ? [node.parentId] : [],
    evidence: `${due} ${limit}`,
    remedies: [messageId === 'afterParent' ? 'clampToParent' : 'clampToCycle', 'setDue'],
  })
}

/** Brings the due date back to the latest that fits. */
function clamp(latest: (node: NodeRecord, context: RuleContext) => PlainDate | null): Remedy {
  return {
    type: 'fix',
    run: (node, _finding, context) => {
      const due = latest(node, context)
      if (due === null) return null
      return combineOperations(context.document, (map) =>
        setNodeFields(map, { ids: [node.id], fields: { due } }),
      )
    },
  }
}
