import type { Command } from '../command'
import { withArguments } from './with-arguments'
import * as addNode from './edit/add-node'
import * as agenda from './agenda'
import * as applyRemedy from './checks/apply-remedy'
import * as checks from './checks/checks'
import * as choosing from './choosing'
import * as clipboard from './edit/clipboard'
import * as contextMenu from './context-menu'
import * as convertKind from './edit/convert-kind'
import * as dates from './edit/dates'
import * as deleteNodes from './edit/delete-nodes'
import * as duplicate from './edit/duplicate'
import * as editTitle from './edit/edit-title'
import * as find from './view/find'
import * as focusBranch from './view/focus-branch'
import * as fold from './view/fold'
import * as groupIdeas from './edit/group-ideas'
import * as indent from './move/indent'
import * as insertParent from './edit/insert-parent'
import * as mapSettings from './map-settings'
import * as moveNode from './move/move-node'
import * as moveTo from './move/move-to'
import * as navigate from './view/navigate'
import * as nudge from './move/nudge'
import * as outline from './view/outline'
import * as panels from './panels'
import * as park from './move/park'
import * as relation from './edit/relation'
import * as ruleSettings from './checks/rule-settings'
import * as select from './view/select'
import * as setColour from './edit/set-colour'
import * as effort from './edit/effort'
import * as stretch from './edit/stretch'
import * as setFields from './edit/set-fields'
import * as shell from './shell'
import * as compare from './view/compare'
import * as showView from './view/show-view'
import * as tidy from './move/tidy'
import * as undo from './undo'
import * as workshopTools from './workshop/open-tools'
import * as zoom from './view/zoom'

/** Commands that run without arguments: keys, menus and the palette are views of these. Their order is that of the palette. */
const plain = {
  completeRelation: relation.completeRelation,
  completeMove: moveTo.completeMove,
  cancelChoosing: choosing.cancelChoosing,
  closeSearch: find.closeSearch,
  addChild: addNode.addChild,
  addSibling: addNode.addSibling,
  addSiblingBefore: addNode.addSiblingBefore,
  insertParent: insertParent.insertParent,
  edit: editTitle.edit,
  editNote: panels.editNote,
  startRelation: relation.startRelation,
  closeRelation: relation.closeRelation,
  moveUp: moveNode.moveUp,
  moveDown: moveNode.moveDown,
  moveLeft: moveNode.moveLeft,
  moveRight: moveNode.moveRight,
  indent: indent.indent,
  outdent: indent.outdent,
  startMove: moveTo.startMove,
  nudgeLeft: nudge.nudgeLeft,
  nudgeRight: nudge.nudgeRight,
  nudgeUp: nudge.nudgeUp,
  nudgeDown: nudge.nudgeDown,
  cut: clipboard.cut,
  copy: clipboard.copy,
  copyMarkdown: clipboard.copyMarkdown,
  paste: clipboard.paste,
  duplicate: duplicate.duplicate,
  deleteBranches: deleteNodes.deleteBranches,
  deleteKeepingChildren: deleteNodes.deleteKeepingChildren,
  toggleDone: setFields.toggleDone,
  datesEarlier: dates.datesEarlier,
  datesLater: dates.datesLater,
  datesWeekEarlier: dates.datesWeekEarlier,
  datesWeekLater: dates.datesWeekLater,
  dueEarlier: dates.dueEarlier,
  dueLater: dates.dueLater,
  dueWeekEarlier: dates.dueWeekEarlier,
  dueWeekLater: dates.dueWeekLater,
  startEarlier: dates.startEarlier,
  startLater: dates.startLater,
  clearDates: dates.clearDates,
  shareEffortByRank: effort.shareEffortByRank,
  openCheckIn: panels.openCheckIn,
  prioritise: panels.prioritise,
  park: park.park,
  unpark: park.unpark,
  group: groupIdeas.group,
  ungroup: groupIdeas.ungroup,
  makeObjective: groupIdeas.makeObjective,
  addIdea: addNode.addIdea,
  addBigObjective: addNode.addBigObjective,
  ...convertKind.turnIntoCommands,
  teal: setColour.teal,
  rust: setColour.rust,
  olive: setColour.olive,
  plum: setColour.plum,
  blue: setColour.blue,
  ochre: setColour.ochre,
  raspberry: setColour.raspberry,
  green: setColour.green,
  noColour: setColour.noColour,
  undo: undo.undo,
  redo: undo.redo,
  goLeft: navigate.goLeft,
  goRight: navigate.goRight,
  goUp: navigate.goUp,
  goDown: navigate.goDown,
  extendLeft: navigate.extendLeft,
  extendRight: navigate.extendRight,
  extendUp: navigate.extendUp,
  extendDown: navigate.extendDown,
  moveFocusLeft: navigate.moveFocusLeft,
  moveFocusRight: navigate.moveFocusRight,
  moveFocusUp: navigate.moveFocusUp,
  moveFocusDown: navigate.moveFocusDown,
  goToFirstSibling: navigate.goToFirstSibling,
  goToLastSibling: navigate.goToLastSibling,
  goToFirstLine: outline.goToFirstLine,
  goToLastLine: outline.goToLastLine,
  extendToFirstLine: outline.extendToFirstLine,
  extendToLastLine: outline.extendToLastLine,
  goPageUp: outline.goPageUp,
  goPageDown: outline.goPageDown,
  goToBigObjective: navigate.goToBigObjective,
  selectAll: select.selectAll,
  selectSiblings: select.selectSiblings,
  selectBranch: select.selectBranch,
  selectKind: select.selectKind,
  selectWithChecks: select.selectWithChecks,
  selectSeveral: choosing.selectSeveral,
  toggleActive: select.toggleActive,
  clearSelection: select.clearSelection,
  openSearch: find.openSearch,
  findNext: find.findNext,
  findPrevious: find.findPrevious,
  focusBranch: focusBranch.focusBranch,
  leaveFocus: focusBranch.leaveFocus,
  toggleFold: fold.toggleFold,
  collapse: outline.collapse,
  expand: outline.expand,
  foldOthers: focusBranch.foldOthers,
  showLevel1: fold.showLevel1,
  showLevel2: fold.showLevel2,
  showLevel3: fold.showLevel3,
  showLevel4: fold.showLevel4,
  actualSize: zoom.actualSize,
  zoomIn: zoom.zoomIn,
  zoomOut: zoom.zoomOut,
  fit: zoom.fit,
  zoomToSelection: zoom.zoomToSelection,
  tidy: tidy.tidy,
  tidyNode: tidy.tidyNode,
  tidyAll: tidy.tidyAll,
  showMap: showView.showMap,
  showOutline: showView.showOutline,
  showTable: showView.showTable,
  showWeek: showView.showWeek,
  showTimeline: showView.showTimeline,
  toggleDetails: panels.toggleDetails,
  toggleChecks: panels.toggleChecks,
  toggleHistory: panels.toggleHistory,
  toggleHealth: panels.toggleHealth,
  stretchAsAdvised: stretch.stretchAsAdvised,
  showChanges: compare.showChanges,
  compareWithBaseline: compare.compareWithBaseline,
  toggleParkingLot: panels.toggleParkingLot,
  showParkingLot: panels.showParkingLot,
  fieldFocused: panels.fieldFocused,
  nextCheck: checks.nextCheck,
  previousCheck: checks.previousCheck,
  openChecks: checks.openChecks,
  openLink: checks.openLink,
  writeNext: applyRemedy.writeNext,
  closeChecks: checks.closeChecks,
  closeLink: checks.closeLink,
  fixSelected: applyRemedy.fixSelected,
  openContextMenu: contextMenu.openContextMenu,
  closeContextMenu: contextMenu.closeContextMenu,
  stageBrainstorm: mapSettings.stageBrainstorm,
  stageDraft: mapSettings.stageDraft,
  stageCommit: mapSettings.stageCommit,
  stageRun: mapSettings.stageRun,
  stageClose: mapSettings.stageClose,
  arrangeBothSides: mapSettings.arrangeBothSides,
  arrangeRight: mapSettings.arrangeRight,
  arrangeTopDown: mapSettings.arrangeTopDown,
  explainRules: panels.explainRules,
  openSettings: panels.openSettings,
  openCheckInRound: panels.openCheckInRound,
  openCloseCycle: panels.openCloseCycle,
  present: panels.present,
  openProjector: panels.openProjector,
  endProjection: panels.endProjection,
  blankScreen: panels.blankScreen,
  openRoom: panels.openRoom,
  joinRoom: panels.joinRoom,
  openCluster: panels.openCluster,
  openBreakOut: panels.openBreakOut,
  openExercise: panels.openExercise,
  startWorkshop: agenda.startWorkshop,
  nextAgendaStep: agenda.nextAgendaStep,
  previousAgendaStep: agenda.previousAgendaStep,
  extendAgendaStep: agenda.extendAgendaStep,
  pauseAgenda: agenda.pauseAgenda,
  endAgenda: agenda.endAgenda,
  openSilentWriting: workshopTools.openSilentWriting,
  openDotVotes: workshopTools.openDotVotes,
  openFistOfFive: workshopTools.openFistOfFive,
  openPrivateConfidence: workshopTools.openPrivateConfidence,
  openCutToFive: workshopTools.openCutToFive,
  openCutLog: workshopTools.openCutLog,
  openCycle: panels.openCycle,
  saveRestorePoint: panels.saveRestorePoint,
  followProfileInAll: ruleSettings.followProfileInAll,
  openFile: shell.openFile,
  openMerge: panels.openMerge,
  saveToFile: shell.saveToFile,
  copyLink: shell.copyLink,
  copyPicture: shell.copyPicture,
  copyText: shell.copyText,
  openPrint: panels.openPrint,
  createMap: shell.createMap,
  showGuide: shell.showGuide,
  goToStart: shell.goToStart,
  goToStorage: shell.goToStorage,
  openPalette: panels.openPalette,
  openShortcuts: panels.openShortcuts,
  openLegend: panels.openLegend,
  closeDialog: panels.closeDialog,
  focusToolbar: shell.focusToolbar,
  nextRegion: shell.nextRegion,
  previousRegion: shell.previousRegion,
  switchToSystemTheme: shell.switchToSystemTheme,
  switchToLightTheme: shell.switchToLightTheme,
  switchToDarkTheme: shell.switchToDarkTheme,
  switchToEnglish: shell.switchToEnglish,
  switchToChinese: shell.switchToChinese,
} as const satisfies Readonly<Record<string, Command>>

export const plainCommands: readonly Command[] = [
  ...Object.values(plain),
  ...Object.values(shell.exportCommands),
]

/** Every command by name: `editor.execute(commands.addChild)`. */
export const commands = { ...plain, exportAs: shell.exportCommands, ...withArguments } as const

export const allCommands: readonly Command<never>[] = [...plainCommands, ...Object.values(withArguments)]
