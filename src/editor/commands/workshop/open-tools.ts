import type { Command } from '../../command'
import type { CommandId } from '../../command-ids'
import type { DialogId } from '../../session/session'
import { defineCommand } from '../define-command'

/** Ideas, written by one person after another and revealed together. */
export const openSilentWriting = toolCommand('map.silentWriting', 'writing')
/** Dots on cards, given by one person after another and revealed together. */
export const openDotVotes = toolCommand('map.dotVotes', 'dotVotes')
export const openFistOfFive = toolCommand('map.fistOfFive', 'fistOfFive')
/** How sure each person is of each key result, revealed together. */
export const openPrivateConfidence = toolCommand('map.privateConfidence', 'confidence')

/** Which objectives and key results stay; the others are parked with their reasons. */
export const openCutToFive = toolCommand('map.cutToFive', 'cutToFive')
export const openCutLog = toolCommand('map.cutLog', 'cutLog')

function toolCommand(id: CommandId, dialog: DialogId): Command {
  return defineCommand({
    id,
    category: 'map',
    run: () => ({
      type: 'session',
      patch: { dialog, dialogRule: null, checksOf: null, linkOf: null },
    }),
  })
}
