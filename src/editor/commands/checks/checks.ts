import {
  createTransaction,
  dismissFinding,
  restoreFinding as restoreFindingOf,
  type NodeId,
} from '../../../domain'
import { supportOf, type Diagnostic, type RuleId } from '../../../rules'
import type { Command, CommandContext, CommandOutcome } from '../../command'
import type { CommandId } from '../../command-ids'
import { selectAndReveal } from '../../session/selection'
import { announce, anywhere, commit, defineCommand, refused } from '../define-command'

/** Nothing is found so far, and not everything is checked. */
export const STILL_CHECKING: CommandOutcome = { type: 'refused', reason: { key: 'checks.stillChecking' } }

/** F8: selects the next node with findings and opens them. */
export const nextCheck = goToCheck('checks.next', 'F8', 1)
export const previousCheck = goToCheck('checks.previous', 'Shift+F8', -1)

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
    return { type: 'session', patch: { ...selectAndReveal(context, id), checksOf: id, linkOf: null } }
  },
})

export const closeChecks = defineCommand({
  id: 'checks.close',
  category: 'checks',
  listed: false,
  isEnabled: ({ ephemeral }) => ephemeral.checksOf !== null,
  run: () => ({ type: 'session', patch: { checksOf: null } }),
})

/** How the active node supports its parent, or the one named, with what may be done about it. */
export const openLink = defineCommand<{ readonly id?: NodeId } | undefined>({
  id: 'checks.openLink',
  category: 'checks',
  isEnabled: ({ session }, args) => (args?.id ?? session.selection.active) !== null,
  run: (context, args) => {
    const id = args?.id ?? context.session.selection.active
    if (id === null || supportOf(context.document, id) === null) return refused('noLink')
    return { type: 'session', patch: { ...selectAndReveal(context, id), linkOf: id, checksOf: null } }
  },
})

export const closeLink = defineCommand({
  id: 'checks.closeLink',
  category: 'checks',
  listed: false,
  isEnabled: ({ ephemeral }) => ephemeral.linkOf !== null,
  run: () => ({ type: 'session', patch: { linkOf: null } }),
})

interface DismissArgs {
  readonly diagnosticKey: string
  /** Keys of findings that are dismissed with it, in the same step of undo. */
  readonly others?: readonly string[]
  readonly reason?: string
}

/** Hides findings until what they read has changed. */
export const dismiss = defineCommand<DismissArgs>({
  id: 'checks.dismiss',
  category: 'checks',
  listed: false,
  run: (context, { diagnosticKey, others = [], reason = '' }) => {
    const keys = new Set([diagnosticKey, ...others])
    const found = context.checks.all().filter(({ key }) => keys.has(key))
    if (found.length === 0) return refused('findingGone')
    const transaction = createTransaction(context.document)
    for (const { nodeId, ruleId, evidenceHash, related } of found) {
      const dismissed = dismissFinding(transaction, {
        nodeId,
        ruleId,
        evidenceHash,
        relatedIds: related,
        reason,
      })
      if (dismissed.ok) transaction.apply(dismissed.value)
    }
    return {
      type: 'commit',
      diff: transaction.diff(),
      announce: announce('dismissed'),
      toast: { key: 'editor.toast.dismissed' },
    }
  },
})

/** Shows dismissed findings of a rule about a node again. */
export const restoreFinding = defineCommand<{ readonly nodeId: NodeId; readonly ruleId: RuleId }>({
  id: 'checks.restore',
  category: 'checks',
  listed: false,
  run: ({ document }, args) =>
    commit(restoreFindingOf(document, args), { announce: announce('findingRestored') }),
})

function goToCheck(id: CommandId, key: string, by: 1 | -1): Command {
  return defineCommand({
    id,
    category: 'checks',
    keybindings: anywhere(key),
    run: (context) => {
      const isChecked = context.checks.catchUp()
      const nodes = [...new Set(context.checks.all().map(({ nodeId }) => nodeId))]
      const nodeId = nextInRing(nodes, context.session.selection.active, by)
      if (nodeId === undefined) return isChecked ? refused('noChecks') : STILL_CHECKING
      return {
        type: 'session',
        patch: { ...selectAndReveal(context, nodeId), checksOf: nodeId, linkOf: null },
      }
    },
  })
}

/** The item after (1) or before (-1) `from`, around the end; its first or last where `from` is not in the list. */
export function nextInRing(ring: readonly NodeId[], from: NodeId | null, by: 1 | -1): NodeId | undefined {
  const at = from === null ? -1 : ring.indexOf(from)
  if (at < 0) return ring.at(by > 0 ? 0 : -1)
  return ring.at((at + by) % ring.length)
}

/** The finding with this key, if it is still there. */
export function findDiagnostic({ checks }: CommandContext, key: string): Diagnostic | undefined {
  return checks.all().find((diagnostic) => diagnostic.key === key)
}
