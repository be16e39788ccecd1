import { EXPORT_FORMATS } from '../../../domain'
import { commands, plainCommands, turnIntoCommands, type Command } from '../../../editor'
import { BRANCH_COLOURS } from '../../node/branch-colours'

export type SubmenuName =
  'add' | 'turnInto' | 'move' | 'select' | 'view' | 'arrange' | 'stage' | 'files' | 'more'

/** A command, commands behind one line, or the branch colours. */
export type PlannedLine =
  Command | 'colours' | { readonly submenu: SubmenuName; readonly lines: readonly Command[] }

export interface PlannedGroup {
  readonly name: 'write' | 'clipboard' | 'change' | 'checks' | 'remove' | 'history' | 'map' | 'everything'
  readonly lines: readonly PlannedLine[]
}

const c = commands

const NODE_GROUPS: readonly PlannedGroup[] = [
  {
    name: 'write',
    lines: [
      { submenu: 'add', lines: [c.addChild, c.addSibling, c.addSiblingBefore, c.insertParent] },
      c.edit,
      c.editNote,
      c.toggleDone,
      c.park,
      c.unpark,
    ],
  },
  { name: 'clipboard', lines: [c.cut, c.copy, c.copyMarkdown, c.paste, c.duplicate] },
  {
    name: 'change',
    lines: [
      {
        submenu: 'turnInto',
        lines: Object.values(turnIntoCommands),
      },
      'colours',
      {
        submenu: 'move',
        lines: [
          c.moveUp,
          c.moveDown,
          c.indent,
          c.outdent,
          c.moveLeft,
          c.moveRight,
          c.startMove,
          c.nudgeUp,
          c.nudgeDown,
          c.nudgeLeft,
          c.nudgeRight,
          c.tidyNode,
          c.tidy,
        ],
      },
      {
        submenu: 'select',
        lines: [
          c.selectSiblings,
          c.selectBranch,
          c.selectKind,
          c.selectWithChecks,
          c.selectAll,
          c.selectSeveral,
          c.clearSelection,
        ],
      },
      {
        submenu: 'view',
        lines: [c.toggleFold, c.foldOthers, c.focusBranch, c.leaveFocus, c.zoomToSelection, c.toggleDetails],
      },
    ],
  },
  { name: 'checks', lines: [c.openChecks, c.fixSelected, c.startRelation] },
  { name: 'remove', lines: [c.deleteBranches, c.deleteKeepingChildren] },
]

const CANVAS_GROUPS: readonly PlannedGroup[] = [
  { name: 'write', lines: [c.addIdea, c.addBigObjective, c.paste] },
  { name: 'history', lines: [c.undo, c.redo] },
  {
    name: 'map',
    lines: [
      { submenu: 'select', lines: [c.selectAll, c.selectWithChecks, c.selectSeveral, c.goToBigObjective] },
      {
        submenu: 'view',
        lines: [
          c.fit,
          c.actualSize,
          c.zoomIn,
          c.zoomOut,
          c.showLevel1,
          c.showLevel2,
          c.showLevel3,
          c.showLevel4,
          c.leaveFocus,
          c.toggleDetails,
          c.toggleChecks,
          c.toggleParkingLot,
          c.toggleHistory,
          c.toggleHealth,
        ],
      },
      { submenu: 'arrange', lines: [c.arrangeBothSides, c.arrangeRight, c.arrangeTopDown, c.tidyAll] },
      {
        submenu: 'stage',
        lines: [c.stageBrainstorm, c.stageDraft, c.stageCommit, c.stageRun, c.stageClose],
      },
      {
        submenu: 'files',
        lines: [
          c.openFile,
          c.openMerge,
          ...EXPORT_FORMATS.map((format) => c.exportAs[format]),
          c.saveToFile,
          c.openPrint,
          c.copyPicture,
          c.copyText,
          c.copyLink,
          c.createMap,
          c.goToStart,
        ],
      },
    ],
  },
  { name: 'checks', lines: [c.openSearch, c.nextCheck, c.previousCheck] },
]

/** The colours stand in a submenu of their own, the chosen one marked. */
export const COLOURS = BRANCH_COLOURS.map(({ name, colour }) => ({
  name,
  colour,
  command: name === 'none' ? c.noColour : c[name],
}))

/** Travelling goes by arrows or touch, and these say nothing where a menu is open. */
const ELSEWHERE: readonly Command[] = [
  c.goToFirstSibling,
  c.goToLastSibling,
  c.findNext,
  c.findPrevious,
  c.openShortcuts,
]

function commandsIn(groups: readonly PlannedGroup[]): readonly Command[] {
  return groups
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      if (line === 'colours') return COLOURS.map(({ command }) => command)
      return 'submenu' in line ? line.lines : [line]
    })
}

const PLACED = new Set([
  ...commandsIn(NODE_GROUPS),
  ...commandsIn(CANVAS_GROUPS),
  ...ELSEWHERE,
  c.openPalette,
])

/** Shown only where they can act: a matter of one kind, or in turns with another line. All else is dimmed meanwhile. */
const FLEETING: ReadonlySet<Command> = new Set([
  ...[c.toggleDone, c.park, c.unpark, c.focusBranch, c.leaveFocus],
  ...[c.indent, c.outdent, c.moveLeft, c.moveRight],
  ...Object.values(turnIntoCommands),
])

/** Does the line keep its place where its command cannot act, so that people find it where they look for it? */
export function keepsItsPlace(command: Command): boolean {
  return PLACED.has(command) && !FLEETING.has(command)
}

/** Whatever the plan does not name: no command is out of reach of a menu. */
function others(categories: readonly Command['category'][]): PlannedLine {
  const lines = plainCommands.filter(
    (command) => command.listed && categories.includes(command.category) && !PLACED.has(command),
  )
  return { submenu: 'more', lines }
}

export const NODE_MENU: readonly PlannedGroup[] = [
  ...NODE_GROUPS,
  { name: 'everything', lines: [others(['node', 'edit', 'select', 'checks']), c.openPalette] },
]

export const CANVAS_MENU: readonly PlannedGroup[] = [
  ...CANVAS_GROUPS,
  { name: 'everything', lines: [others(['view', 'map', 'file', 'app']), c.openShortcuts, c.openPalette] },
]
