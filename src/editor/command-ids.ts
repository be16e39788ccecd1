import { EXPORT_FORMATS } from '../domain'

/**
 * The id of every command, by what comes before the dot; its label stands in the catalogue under `commands.<id>`, as the compiler proves
 * where labels are shown.
 */
export const COMMAND_IDS = [
  'relation.add', 'relation.close', 'relation.complete', 'relation.edit', 'relation.remove', 'relation.setLabel',
  'relation.start',
  'node.addBigObjective', 'node.addChild', 'node.addIdea', 'node.addSibling', 'node.addSiblingBefore',
  'node.checkIn', 'node.clearDates', 'node.closeEdit', 'node.colour.blue', 'node.colour.green', 'node.colour.none',
  'node.colour.ochre', 'node.colour.olive', 'node.colour.plum', 'node.colour.raspberry',
  'node.colour.rust', 'node.colour.teal', 'node.completeMove', 'node.datesEarlier', 'node.datesLater', 'node.datesWeekEarlier', 'node.datesWeekLater', 'node.delete', 'node.deleteKeepingChildren',
  'node.drop', 'node.dueEarlier', 'node.dueLater', 'node.dueWeekEarlier', 'node.dueWeekLater', 'node.duplicate', 'node.edit', 'node.group', 'node.indent', 'node.insertParent', 'node.joinLine', 'node.makeObjective', 'node.mergeInto', 'node.moveDates', 'node.moveDown', 'node.moveEffort', 'node.moveLeft',
  'node.moveRight', 'node.moveTo', 'node.moveUp', 'node.note', 'node.nudgeDown', 'node.nudgeLeft',
  'node.nudgeRight', 'node.nudgeUp', 'node.openCheckIn', 'node.outdent', 'node.park', 'node.placeByHand',
  'node.rateSupport', 'node.setColour', 'node.setDates', 'node.setEffort', 'node.setFields', 'node.setKind', 'node.setOutcomes', 'node.setParkedReason', 'node.setPresentValue',
  'node.setTitle', 'node.shareEffortByRank', 'node.splitLine', 'node.startEarlier', 'node.startLater', 'node.tidy', 'node.tidyNode', 'node.toggleDone', 'node.turnInto.action', 'node.stretchAsAdvised',
  'node.turnInto.bigObjective', 'node.turnInto.idea', 'node.turnInto.keyResult', 'node.turnInto.objective',
  'node.ungroup', 'node.unpark', 'node.writeCells', 'node.writeFirstAction',
  'select.all', 'select.bigObjective', 'select.box', 'select.branch', 'select.cancelChoosing',
  'select.down', 'select.extendDown', 'select.extendLeft', 'select.extendRight', 'select.extendToFirstLine', 'select.extendToLastLine', 'select.extendUp',
  'select.firstLine', 'select.firstSibling', 'select.kind', 'select.lastLine', 'select.lastSibling', 'select.left', 'select.moveFocusDown',
  'select.moveFocusLeft', 'select.moveFocusRight', 'select.moveFocusUp', 'select.nodes', 'select.none',
  'select.pageDown', 'select.pageUp', 'select.range', 'select.right', 'select.several', 'select.siblings', 'select.toggle',
  'select.toggleActive', 'select.up', 'select.withChecks',
  'find.close', 'find.next', 'find.open', 'find.previous', 'find.setQuery',
  'edit.copy', 'edit.copyMarkdown', 'edit.cut', 'edit.paste', 'edit.redo', 'edit.undo',
  'map.arrange.bothSides', 'map.arrange.right', 'map.arrange.topDown', 'map.checkInRound', 'map.closeCycle', 'map.cluster', 'map.correctAgendaTimer', 'map.cycle', 'map.endAgenda', 'map.extendAgendaStep', 'map.giveReason', 'map.followProfile',
  'map.changeHealth', 'map.changeWeek', 'view.showWeek',
  'map.followProfileInAll', 'map.copyBack', 'map.nextAgendaStep', 'map.pauseAgenda', 'map.joinRoom', 'map.openRoom', 'map.present', 'map.previousAgendaStep', 'map.prioritise', 'map.restore', 'map.saveRestorePoint', 'map.ruleSetting', 'map.setArrangement', 'map.setCadence',
  'map.blankScreen', 'map.breakOut', 'map.compareExercise', 'map.endProjection', 'map.openProjector', 'map.reviseAgenda',
  'map.setCycle', 'map.setLimit', 'map.setProfile', 'map.setRuleLevel', 'map.setStage', 'map.setTitle',
  'map.settings', 'map.stage.brainstorm', 'map.stage.close', 'map.stage.commit', 'map.stage.draft',
  'map.stage.run', 'map.startAgenda', 'map.startWorkshop', 'map.tidyAll',
  'map.addDrafts', 'map.addParticipants', 'map.castBallot', 'map.cutCards', 'map.cutLog', 'map.cutToFive', 'map.discardRound', 'map.dotVotes', 'map.fistOfFive', 'map.privateConfidence',
  'map.publishOwn', 'map.removeParticipant', 'map.restoreCut', 'map.revealRound', 'map.setDraft', 'map.setTurn', 'map.silentWriting', 'map.sortByVotes', 'map.startRound', 'map.takeConfidence',
  'view.actualSize', 'view.closeContextMenu', 'view.collapse', 'view.compareWith', 'view.compareWithBaseline', 'view.expand', 'view.fieldFocused', 'view.fit', 'view.focusBranch',
  'view.focusField', 'view.foldOthers', 'view.leaveFocus', 'view.openContextMenu', 'view.rememberCamera',
  'view.putStretchAside', 'view.showLevel1', 'view.showLevel2', 'view.showLevel3', 'view.showLevel4', 'view.showChanges', 'view.showHistoryList', 'view.showPastState', 'view.showMap',
  'view.showOutline', 'view.showParkingLot', 'view.showTable', 'view.showTimeline', 'view.showView', 'view.toggleChecks',
  'view.toggleDetails', 'view.toggleFold', 'view.toggleHealth', 'view.toggleHistory', 'view.toggleParkingLot',
  'view.zoomIn', 'view.zoomOut', 'view.zoomToSelection',
  'checks.close', 'checks.closeLink', 'checks.dismiss', 'checks.explain', 'checks.explainAll',
  'checks.fix', 'checks.fixAll', 'checks.fixSelected', 'checks.next', 'checks.open', 'checks.openLink',
  'checks.previous', 'checks.restore', 'checks.writeNext',
  ...EXPORT_FORMATS.map((format) => `file.export.${format}` as const), 'file.copyLink', 'file.copyPicture', 'file.copyText', 'file.importContent',
  'file.merge', 'file.open', 'file.openMerge', 'file.print', 'file.save',
  'app.announceRefusal', 'app.closeDialog', 'app.commands', 'app.focusToolbar', 'app.goToStart', 'app.goToStorage', 'app.guide',
  'app.language.en', 'app.language.zh', 'app.legend', 'app.newMap', 'app.nextRegion', 'app.openDialog',
  'app.previousRegion', 'app.shortcuts', 'app.theme.dark', 'app.theme.light', 'app.theme.system',
] as const // prettier-ignore

export type CommandId = (typeof COMMAND_IDS)[number]
