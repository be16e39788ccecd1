import { setNodeFields, type BranchColour } from '../../../domain'
import type { Command, CommandContext, CommandOutcome } from '../../command'
import { announce, commit, defineCommand, hasTargets, targets, type OnNodes } from '../define-command'

/** Gives nodes and the branches below them a colour; null: that of the branch they stand in. */
export const setColour = defineCommand<OnNodes & { readonly colour: BranchColour | null }>({
  id: 'node.setColour',
  category: 'node',
  listed: false,
  isEnabled: hasTargets,
  run: (context, args) => applyColour(context, args.colour, args),
})

export const noColour = colourCommand('none', null)
export const teal = colourCommand('teal', 1)
export const rust = colourCommand('rust', 2)
export const olive = colourCommand('olive', 3)
export const plum = colourCommand('plum', 4)
export const blue = colourCommand('blue', 5)
export const ochre = colourCommand('ochre', 6)
export const raspberry = colourCommand('raspberry', 7)
export const green = colourCommand('green', 8)

type ColourName = 'none' | 'teal' | 'rust' | 'olive' | 'plum' | 'blue' | 'ochre' | 'raspberry' | 'green'

function colourCommand(name: ColourName, colour: BranchColour | null): Command<OnNodes | undefined> {
  return defineCommand<OnNodes | undefined>({
    id: `node.colour.${name}`,
    category: 'node',
    isEnabled: hasTargets,
    run: (context, args) => applyColour(context, colour, args),
  })
}

function applyColour(
  context: CommandContext,
  colour: BranchColour | null,
  on: OnNodes | undefined,
): CommandOutcome {
  const ids = targets(context, on)
  return commit(setNodeFields(context.document, { ids, fields: { colour } }), {
    announce: announce('coloured', { count: ids.length }),
  })
}
