import { convertKind, type NodeId, type NodeKind } from '../../../domain'
import type { Command, CommandContext, CommandOutcome } from '../../command'
import { announce, commit, defineCommand, hasTargets, targets, type OnNodes } from '../define-command'

/** Turns nodes into another kind; their branches adapt. */
export const setKind = defineCommand<OnNodes & { readonly kind: NodeKind }>({
  id: 'node.setKind',
  category: 'node',
  listed: false,
  isEnabled: hasTargets,
  run: (context, args) => convert(context, args.kind, args),
})

/** A command for each kind. */
export const turnIntoCommands = {
  turnIntoBigObjective: turnInto('bigObjective'),
  turnIntoObjective: turnInto('objective'),
  turnIntoKeyResult: turnInto('keyResult'),
  turnIntoAction: turnInto('action'),
  turnIntoIdea: turnInto('idea'),
} as const satisfies Readonly<Record<`turnInto${Capitalize<NodeKind>}`, Command>>

function turnInto(kind: NodeKind): Command<OnNodes | undefined> {
  return defineCommand<OnNodes | undefined>({
    id: `node.turnInto.${kind}`,
    category: 'node',
    isEnabled: (context, args) => targets(context, args).some((id) => kindOf(context, id) !== kind),
    run: (context, args) => convert(context, kind, args),
  })
}

function convert(context: CommandContext, kind: NodeKind, on: OnNodes | undefined): CommandOutcome {
  const ids = targets(context, on).filter((id) => kindOf(context, id) !== kind)
  return commit(convertKind(context.document, { ids, kind }), {
    announce: announce('converted', { kind, count: ids.length }),
  })
}

function kindOf({ document }: CommandContext, id: NodeId): NodeKind | undefined {
  return document.node(id)?.kind
}
