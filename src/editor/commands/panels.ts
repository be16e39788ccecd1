import { KINDS, mapRoots, type NodeId, type NodeRecord } from '../../domain'
import type { RuleId } from '../../rules'
import type { Command, CommandContext } from '../command'
import type { CommandId } from '../command-ids'
import { selectAndReveal } from '../session/selection'
import { measuredNodes } from '../selectors/due-check-ins'
import { objectivesInOrder } from '../selectors/objectives-in-order'
import type { DialogId, SessionPatch, SidePanel } from '../session/session'
import { anywhere, defineCommand, hasActive, onMap, refused } from './define-command'

export const toggleDetails = togglePanel('view.toggleDetails', 'details')
export const toggleChecks = togglePanel('view.toggleChecks', 'checks')
export const toggleHistory = togglePanel('view.toggleHistory', 'history')
export const toggleHealth = togglePanel('view.toggleHealth', 'health')

export const toggleParkingLot = defineCommand({
  id: 'view.toggleParkingLot',
  category: 'view',
  run: ({ session: { parkingLotOpen } }) => ({
    type: 'session',
    patch: { parkingLotOpen: !parkingLotOpen, focusPanel: parkingLotOpen ? null : 'parkingLot' },
  }),
})

/** Opens the parking lot; one that is open stays so. */
export const showParkingLot = defineCommand({
  id: 'view.showParkingLot',
  category: 'view',
  listed: false,
  run: () => ({ type: 'session', patch: { parkingLotOpen: true } }),
})

/** Opens Details with the focus in a field, for the active node or the one named. */
export const focusField = defineCommand<{ readonly field: string; readonly id?: NodeId }>({
  id: 'view.focusField',
  category: 'view',
  listed: false,
  run: (context, { field, id }) => {
    const nodeId = id ?? context.session.selection.active
    if (nodeId === null || context.document.node(nodeId) === undefined) return refused('nothingSelected')
    return {
      type: 'session',
      patch: { ...selectAndReveal(context, nodeId), ...focusFieldPatch(context, field) },
    }
  },
})

/** The field or panel that asked for the focus has it. */
export const fieldFocused = defineCommand({
  id: 'view.fieldFocused',
  category: 'view',
  listed: false,
  isEnabled: ({ ephemeral }) => ephemeral.focusField !== null || ephemeral.focusPanel !== null,
  run: () => ({ type: 'session', patch: { focusField: null, focusPanel: null } }),
})

/** F4: the note of the active node. */
export const editNote = defineCommand({
  id: 'node.note',
  category: 'node',
  keybindings: onMap('F4'),
  isEnabled: hasActive,
  run: (context) => ({ type: 'session', patch: focusFieldPatch(context, 'note') }),
})

export const openPalette = dialogCommand('app.commands', 'commands', anywhere('Mod+K'))
export const openShortcuts = dialogCommand('app.shortcuts', 'shortcuts', onMap('?'))
/** What the lines and badges of the map mean; takes the place of what it is asked from. */
export const openLegend = defineCommand({
  id: 'app.legend',
  category: 'app',
  run: () => ({
    type: 'session',
    patch: { dialog: 'legend', dialogRule: null, checksOf: null, linkOf: null },
  }),
})

export const openSettings = dialogCommand('map.settings', 'settings', [])
/** Asks for the name of a restore point. */
export const saveRestorePoint = dialogCommand('map.saveRestorePoint', 'restorePoint', [])
export const openCycle = dialogCommand('map.cycle', 'cycle', [])
export const openMerge = dialogCommand('file.openMerge', 'merge', [])
export const openPrint = dialogCommand('file.print', 'print', anywhere('Mod+P'))

/** The objectives around the active node, to be put in order. */
export const prioritise = defineCommand({
  id: 'map.prioritise',
  category: 'map',
  isEnabled: ({ document, session }) =>
    objectivesInOrder(document, session.selection.active).objectives.length > 1,
  run: () => ({ type: 'session', patch: { dialog: 'priorities', dialogRule: null, checksOf: null } }),
})

/** Where the active key result stands today. */
export const openCheckIn = defineCommand({
  id: 'node.openCheckIn',
  category: 'node',
  isEnabled: ({ document, session: { selection } }) =>
    selection.active !== null && isMeasured(document.node(selection.active)),
  run: () => ({ type: 'session', patch: { dialog: 'checkIn', dialogRule: null, checksOf: null } }),
})

/** Leads through the key results that are due for a check-in. */
export const openCheckInRound = defineCommand({
  id: 'map.checkInRound',
  category: 'map',
  keybindings: anywhere('F9'),
  run: ({ document }) =>
    measuredNodes(document).length === 0
      ? refused('noKeyResults')
      : { type: 'session', patch: { dialog: 'checkInRound', dialogRule: null, checksOf: null } },
})

/** Leads through the objectives at the end of the cycle: scores, causes, what goes on. */
export const openCloseCycle = defineCommand({
  id: 'map.closeCycle',
  category: 'map',
  run: ({ document }) =>
    measuredNodes(document).length === 0
      ? refused('noKeyResults')
      : { type: 'session', patch: { dialog: 'closeCycle', dialogRule: null, checksOf: null } },
})

/** Shows ideas as cards that are put together into groups. */
/** Hands branches out to groups. */
export const openBreakOut = dialogCommand('map.breakOut', 'breakOut', [])
/** The map beside the trainer's answer to the training case. */
export const openExercise = dialogCommand('map.compareExercise', 'exercise', [])
export const openCluster = dialogCommand('map.cluster', 'cluster', [])

/** The live room of the map: opens one, says who is there. */
export const openRoom = dialogCommand('map.openRoom', 'room', [])
/** Takes the map of somebody's room to this device. */
export const joinRoom = dialogCommand('map.joinRoom', 'joinRoom', [])

/** Shows the map page by page over the whole window. */
export const present = defineCommand({
  id: 'map.present',
  category: 'map',
  keybindings: anywhere('Mod+F9'),
  run: ({ document }) =>
    mapRoots(document).length === 0
      ? refused('noBigObjective')
      : {
          type: 'session',
          patch: { dialog: 'present', isBlank: false, dialogRule: null, checksOf: null, linkOf: null },
        },
})

/** Opens the window for the projector, or brings it to the front. */
export const openProjector = defineCommand({
  id: 'map.openProjector',
  category: 'map',
  run: ({ document, services }) => {
    if (mapRoots(document).length === 0) return refused('noBigObjective')
    services.shell.openProjector()
    return { type: 'session', patch: { isProjecting: true, isBlank: false } }
  },
})

/** The window for the projector follows no longer. */
export const endProjection = defineCommand({
  id: 'map.endProjection',
  category: 'map',
  isEnabled: ({ session }) => session.isProjecting,
  run: () => ({ type: 'session', patch: { isProjecting: false, isBlank: false } }),
})

/** Blanks what the room sees, or shows it again. */
export const blankScreen = defineCommand({
  id: 'map.blankScreen',
  category: 'map',
  keybindings: anywhere('Alt+B'),
  isEnabled: ({ session, ephemeral }) => session.isProjecting || ephemeral.dialog === 'present',
  run: ({ ephemeral }) => ({ type: 'session', patch: { isBlank: !ephemeral.isBlank } }),
})

/** The setting of one rule, among the others. */
export const openRuleSetting = ruleDialogCommand('map.ruleSetting', 'settings')

/** Every check, with a page on each. */
export const explainRules = defineCommand({
  id: 'checks.explainAll',
  category: 'checks',
  run: () => ({ type: 'session', patch: { dialog: 'rules', dialogRule: null } }),
})

/** The page of one rule: why it is there, good and bad examples, what to do. */
export const explainRule = ruleDialogCommand('checks.explain', 'rules')

export const openDialog = defineCommand<{ readonly dialog: DialogId }>({
  id: 'app.openDialog',
  category: 'app',
  listed: false,
  run: (_context, { dialog }) => ({ type: 'session', patch: { dialog } }),
})

export const closeDialog = defineCommand({
  id: 'app.closeDialog',
  category: 'app',
  listed: false,
  run: () => ({ type: 'session', patch: { dialog: null, dialogRule: null } }),
})

function togglePanel(id: CommandId, panel: SidePanel): Command {
  return defineCommand({
    id,
    category: 'view',
    run: ({ session }) =>
      session.panel === panel
        ? { type: 'session', patch: { panel: null } }
        : { type: 'session', patch: { panel, focusPanel: panel } },
  })
}

export function dialogCommand(id: CommandId, dialog: DialogId, keybindings: Command['keybindings']): Command {
  return defineCommand({
    id,
    category: id.startsWith('file.') ? 'file' : 'app',
    keybindings,
    run: () => ({ type: 'session', patch: { dialog, dialogRule: null } }),
  })
}

function ruleDialogCommand(id: CommandId, dialog: DialogId): Command<{ readonly ruleId: RuleId }> {
  return defineCommand({
    id,
    category: 'checks',
    listed: false,
    run: (_context, { ruleId }) => ({
      type: 'session',
      patch: { dialog, dialogRule: ruleId, checksOf: null },
    }),
  })
}

/** Opens Details with the focus in a field. */
export function focusFieldPatch({ ephemeral }: CommandContext, field: string): SessionPatch {
  return { panel: 'details', focusField: { field, request: (ephemeral.focusField?.request ?? 0) + 1 } }
}

function isMeasured(node: NodeRecord | undefined): boolean {
  return node !== undefined && KINDS[node.kind].progress === 'metric'
}
