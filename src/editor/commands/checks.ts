import {
  dismissFinding,
  inDocumentOrder,
  restoreFinding as restoreFindingOf,
  type DocumentDiff,
  type NodeId,
} from '../../domain'
import { RULE_ID, type Diagnostic, type RuleId } from '../../rules'
import type { CommandContext, CommandOutcome } from '../command'
import { selectAndReveal } from '../selection'
import type { SessionPatch } from '../session'
import { followUpPatch, openTitleForWriting } from './follow-up'
import { announce, anywhere, commit, defineCommand, refused, targets, type OnNodes } from './define-command'

const STILL_CHECKING: CommandOutcome = { type: 'refused', reason: { key: 'checks.stillChecking' } }

/** F8: on to the next node with checks, and opens them. */
export const nextCheck = travelling('checks.next', 'F8', 1)
export const previousCheck = travelling('checks.previous', 'Shift+F8', -1)

/** The checks of the active node, or of the one named, with their fixes. */
export const openChecks = defineCommand<{ readonly id?: NodeId } | undefined>({
  id: 'checks.open',
  category: 'checks',
  keybindings: anywhere('Mod+.'),
  isEnabled: ({ session }, args) => (args?.id ?? session.selection.active) !== null,
  run: (context, args) => {
    const id = args?.id ?? context.session.selection.active
    const isChecked = context.checks.catchUp()
    if (id === null || context.checks.of(id).length === 0)
      return isChecked ? refused('noChecksHere') : STILL_CHECKING
    return { type: 'session', patch: { ...selectAndReveal(context, id), checksOf: id } }
  },
})

/** On to the next card without words, to write them. */
export const writeNext = defineCommand({
  id: 'checks.writeNext',
  category: 'checks',
  run: (context) => {
    const isChecked = context.checks.catchUp()
    const { active } = context.session.selection
    const wordless = context.checks.all().filter(({ ruleId }) => ruleId === RULE_ID.nodeHasText)
    const next = following([...new Set(wordless.map(({ nodeId }) => nodeId))], active, 1)
    if (next === undefined) return isChecked ? refused('noChecks') : STILL_CHECKING
    return openTitleForWriting(context, next, null)
  },
})

export const closeChecks = defineCommand({
  id: 'checks.close',
  category: 'checks',
  listed: false,
  isEnabled: ({ ephemeral }) => ephemeral.checksOf !== null,
  run: () => ({ type: 'session', patch: { checksOf: null } }),
})

interface ApplyFixArgs {
  readonly diagnosticKey: string
  readonly remedyId: string
}

/**
 * Takes what is offered beside a finding, as one step of undo: makes the fix and opens what is to be written next, begins
 * a title, or fills in what is known before a field is opened.
 */
export const applyFix = defineCommand<ApplyFixArgs>({
  id: 'checks.fix',
  category: 'checks',
  listed: false,
  run: (context, { diagnosticKey, remedyId }) => {
    const diagnostic = find(context, diagnosticKey)
    const offer = diagnostic?.offers.find(({ id }) => id === remedyId)
    if (diagnostic === undefined || offer === undefined) return refused('fixGone')
    const diff = context.checks.fix(diagnostic, remedyId)
    switch (offer.type) {
      case 'fix':
        return fixed(diff, diff === null ? {} : followUpPatch(context, diagnostic, offer.followUp, diff))
      case 'write':
        return openTitleForWriting(
          context,
          diagnostic.nodeId,
          diff,
          offer.withDetails ? { panel: 'details' } : {},
        )
      case 'open':
        return diff === null ? { type: 'done' } : { type: 'commit', diff, origin: 'quickFix' }
    }
  },
})

/** Takes the fix of every finding of one rule, all in one step. */
export const fixAll = defineCommand<{ readonly ruleId: RuleId }>({
  id: 'checks.fixAll',
  category: 'checks',
  listed: false,
  run: (context, { ruleId }) =>
    fixed(context.checks.fixAll((found) => found.all().filter((each) => each.ruleId === ruleId))),
})

/** Takes the fix of every finding about the selected nodes, all in one step. */
export const fixSelected = defineCommand<OnNodes | undefined>({
  id: 'checks.fixSelected',
  category: 'checks',
  isEnabled: (context, args) => targets(context, args).some((id) => context.checks.of(id).some(hasFix)),
  run: (context, args) => {
    const ids = inDocumentOrder(context.document, targets(context, args))
    return fixed(context.checks.fixAll((found) => ids.flatMap((id) => found.of(id))))
  },
})

function hasFix({ offers }: Diagnostic): boolean {
  return offers.some((offer) => offer.type === 'fix' && !offer.requiresConfirmation)
}

interface DismissArgs {
  readonly diagnosticKey: string
  readonly reason?: string
}

/** Waves a finding away until what it read has changed. */
export const dismiss = defineCommand<DismissArgs>({
  id: 'checks.dismiss',
  category: 'checks',
  listed: false,
  run: (context, { diagnosticKey, reason = '' }) => {
    const diagnostic = find(context, diagnosticKey)
    if (diagnostic === undefined) return refused('findingGone')
    const { nodeId, ruleId, evidenceHash, related } = diagnostic
    return commit(
      dismissFinding(context.document, { nodeId, ruleId, evidenceHash, relatedIds: related, reason }),
      { announce: announce('dismissed'), toast: { key: 'editor.toast.dismissed' } },
    )
  },
})

/** Lets a rule speak again about a node. */
export const restoreFinding = defineCommand<{ readonly nodeId: NodeId; readonly ruleId: string }>({
  id: 'checks.restore',
  category: 'checks',
  listed: false,
  run: ({ document }, args) =>
    commit(restoreFindingOf(document, args), { announce: announce('findingRestored') }),
})

function travelling(id: string, key: string, by: 1 | -1) {
  return defineCommand({
    id,
    category: 'checks',
    keybindings: anywhere(key),
    run: (context) => {
      const isChecked = context.checks.catchUp()
      const nodes = [...new Set(context.checks.all().map(({ nodeId }) => nodeId))]
      const nodeId = following(nodes, context.session.selection.active, by)
      if (nodeId === undefined) return isChecked ? refused('noChecks') : STILL_CHECKING
      return { type: 'session', patch: { ...selectAndReveal(context, nodeId), checksOf: nodeId } }
    },
  })
}

/** The neighbour of `from` in a ring; from outside the ring, its first or last member. */
function following(ring: readonly NodeId[], from: NodeId | null, by: 1 | -1): NodeId | undefined {
  const at = from === null ? -1 : ring.indexOf(from)
  if (at < 0) return ring.at(by > 0 ? 0 : -1)
  return ring.at((at + by) % ring.length)
}

function fixed(diff: DocumentDiff | null, patch: SessionPatch = {}): CommandOutcome {
  if (diff === null) return refused('fixGone')
  return { type: 'commit', diff, patch, origin: 'quickFix', announce: announce('fixed') }
}

function find({ checks }: CommandContext, key: string): Diagnostic | undefined {
  return checks.all().find((diagnostic) => diagnostic.key === key)
}
