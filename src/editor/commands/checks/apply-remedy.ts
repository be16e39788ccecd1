import { inDocumentOrder, type DocumentDiff, type NodeId, type NodeRecord } from '../../../domain'
import {
  BLANK,
  RULE_ID,
  type Diagnostic,
  type FollowUp,
  type OpenCommandId,
  type RemedyOffer,
  type RuleId,
} from '../../../rules'
import type { Command, CommandContext, CommandOutcome } from '../../command'
import type { Checks } from '../../diagnostics/checks'
import { editMergeKey } from '../../history/history-manager'
import type { Message } from '../../messages'
import { selectAndReveal, selectOnly, unfoldPathTo } from '../../session/selection'
import type { SessionPatch, TitleEdit } from '../../session/session'
import { findDiagnostic, nextInRing, STILL_CHECKING } from './checks'
import { announce, defineCommand, refused, targets, type OnNodes } from '../define-command'
import { edit } from '../edit/edit-title'
import { startMove } from '../move/move-to'
import { focusFieldPatch, openCheckIn, prioritise, showParkingLot } from '../panels'

type Offer<Type extends RemedyOffer['type']> = Extract<RemedyOffer, { readonly type: Type }>

interface ApplyRemedyArgs {
  readonly diagnosticKey: string
  readonly remedyId: string
}

/**
 * Takes what is offered beside a finding, as one step of undo: makes a fix and opens what is to be written next, opens
 * a title with words to finish, or fills in what is known and opens a field or another command.
 */
export const applyRemedy = defineCommand<ApplyRemedyArgs>({
  id: 'checks.fix',
  category: 'checks',
  listed: false,
  run: (context, { diagnosticKey, remedyId }) => {
    const diagnostic = findDiagnostic(context, diagnosticKey)
    const offer = diagnostic?.offers.find(({ id }) => id === remedyId)
    if (diagnostic === undefined || offer === undefined) return refused('fixGone')
    const diff = context.checks.fix(diagnostic, remedyId)
    switch (offer.type) {
      case 'fix':
        return fixed(
          diff,
          announce('fixed', { what: remedyName(diagnostic, offer.id) }),
          diff === null ? {} : followUpPatch(context, diagnostic, offer.followUp, diff),
        )
      case 'write':
        return openTitle(context, diagnostic.nodeId, diff, offer.withDetails ? { panel: 'details' } : {})
      case 'open':
        return open(context, diagnostic, offer, diff)
    }
  },
})

/** Takes the fix of every finding of one rule, all in one step. */
export const fixAll = defineCommand<{ readonly ruleId: RuleId }>({
  id: 'checks.fixAll',
  category: 'checks',
  listed: false,
  run: (context, { ruleId }) =>
    fixedAll(context, (found) => found.all().filter((each) => each.ruleId === ruleId)),
})

/** Takes the fix of every finding about the selected nodes, all in one step. */
export const fixSelected = defineCommand<OnNodes | undefined>({
  id: 'checks.fixSelected',
  category: 'checks',
  isEnabled: (context, args) => targets(context, args).some((id) => context.checks.of(id).some(hasFix)),
  run: (context, args) => {
    const ids = inDocumentOrder(context.document, targets(context, args))
    return fixedAll(context, (found) => ids.flatMap((id) => found.of(id)))
  },
})

/** Opens the title of the next node without words. */
export const writeNext = defineCommand({
  id: 'checks.writeNext',
  category: 'checks',
  run: (context) => {
    const isChecked = context.checks.catchUp()
    const { active } = context.session.selection
    const untitled = context.checks.all().filter(({ ruleId }) => ruleId === RULE_ID.nodeHasText)
    const next = nextInRing([...new Set(untitled.map(({ nodeId }) => nodeId))], active, 1)
    if (next === undefined) return isChecked ? refused('noChecks') : STILL_CHECKING
    return openTitle(context, next, null)
  },
})

function hasFix({ offers }: Diagnostic): boolean {
  return offers.some((offer) => offer.type === 'fix' && !offer.requiresConfirmation)
}

function fixed(diff: DocumentDiff | null, said: Message, patch: SessionPatch = {}): CommandOutcome {
  if (diff === null) return refused('fixGone')
  return { type: 'commit', diff, patch, origin: 'quickFix', announce: said }
}

/** Takes the fix of each of these findings, and says how many there were. */
function fixedAll({ checks }: CommandContext, select: Parameters<Checks['fixAll']>[0]): CommandOutcome {
  const count = select(checks).filter(hasFix).length
  return fixed(checks.fixAll(select), announce('fixedAll', { count }))
}

/** What a remedy is called. */
function remedyName({ ruleName, data }: Diagnostic, remedyId: string): Message {
  return { key: `rules.${ruleName}.${remedyId}`, data }
}

/** What runs on the node of an `open` remedy; the focus of a field is part of the same step. */
const OPENED: Readonly<Record<Exclude<OpenCommandId, 'view.focusField'>, Command>> = {
  'view.showParkingLot': showParkingLot,
  'node.edit': edit,
  'node.moveTo': startMove,
  'node.openCheckIn': openCheckIn,
  'map.prioritise': prioritise,
  'checks.writeNext': writeNext,
}

/** Selects the node that the remedy is about, and opens its field or runs the command. */
function open(
  context: CommandContext,
  { nodeId, field, related }: Diagnostic,
  offer: Offer<'open'>,
  diff: DocumentDiff | null,
): CommandOutcome {
  const { commandId, atRelated } = offer
  const target = (atRelated ? related[0] : undefined) ?? nodeId
  const selected = selectAndReveal(context, target)
  const changed = { type: 'commit', diff: diff ?? {}, origin: 'quickFix' } as const
  return commandId === 'view.focusField'
    ? { ...changed, patch: { ...selected, ...focusFieldPatch(context, offer.field ?? field ?? 'title') } }
    : { ...changed, patch: selected, then: OPENED[commandId] }
}

/** What opens once a fix is made: a title with the caret where something is missing, or a field. */
function followUpPatch(
  context: CommandContext,
  { nodeId, field }: Diagnostic,
  followUp: FollowUp | undefined,
  diff: DocumentDiff,
): SessionPatch {
  switch (followUp) {
    case 'title':
      return { ...selectAndReveal(context, nodeId), ...editPatch(context, nodeId, diff) }
    case 'field':
      return {
        ...selectAndReveal(context, nodeId),
        ...focusFieldPatch(context, field ?? 'title'),
        checksOf: null,
      }
    case 'added':
      return editAddedPatch(context, diff)
    case undefined:
      return {}
  }
}

function editAddedPatch(context: CommandContext, diff: DocumentDiff): SessionPatch {
  const { document, session } = context
  const [added] = diff.nodes?.added.values() ?? []
  if (added === undefined) return {}
  return {
    selection: selectOnly(added.id),
    folded: unfoldPathTo(document, session.folded, added.parentId),
    ...editPatch(context, added.id, diff),
  }
}

/** Opens a title with words to be finished, and `beside` it a panel; cancelling takes the words back. */
function openTitle(
  context: CommandContext,
  nodeId: NodeId,
  diff: DocumentDiff | null,
  beside: SessionPatch = {},
): CommandOutcome {
  const opened = editPatch(context, nodeId, diff)
  const patch = { ...selectAndReveal(context, nodeId), ...opened, ...beside }
  if (diff === null) return { type: 'session', patch }
  return { type: 'commit', diff, patch, origin: 'quickFix', mergeKey: editMergeKey(opened.edit) }
}

function editPatch({ document }: CommandContext, nodeId: NodeId, diff: DocumentDiff | null) {
  const [before, after] = diff?.nodes?.updated.get(nodeId) ?? []
  const title = (after ?? diff?.nodes?.added.get(nodeId) ?? document.node(nodeId))?.title ?? ''
  const opened: TitleEdit = {
    nodeId,
    typed: null,
    selected: rangeToWrite(title, before),
    created: false,
    openedAt: document.revision,
  }
  return { edit: opened, checksOf: null }
}

/** Where something is to be written: the first blank; else where words were cut out; of a new title all of it. */
function rangeToWrite(title: string, before: NodeRecord | undefined): { start: number; end: number } {
  const blank = title.indexOf(BLANK)
  if (blank >= 0) return { start: blank, end: blank + BLANK.length }
  if (before === undefined) return { start: 0, end: title.length }
  const gap = title.length - commonSuffixLength(title, before.title)
  return { start: gap, end: gap }
}

/** How many characters two texts have in common at their end, whatever their case. */
function commonSuffixLength(a: string, b: string): number {
  const same = (count: number): boolean =>
    a.slice(a.length - count).toLowerCase() === b.slice(b.length - count).toLowerCase()
  let count = 0
  while (count < Math.min(a.length, b.length) && same(count + 1)) count += 1
  return count
}
