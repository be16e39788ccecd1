import type { Command } from '../command'
import * as addNode from './edit/add-node'
import * as agenda from './agenda'
import * as announceRefusal from './announce-refusal'
import * as applyRemedy from './checks/apply-remedy'
import * as changeMap from './change-map'
import * as checks from './checks/checks'
import * as convertKind from './edit/convert-kind'
import * as dates from './edit/dates'
import * as drop from './move/drop'
import * as editTitle from './edit/edit-title'
import * as find from './view/find'
import * as groupIdeas from './edit/group-ideas'
import * as importContent from './edit/import-content'
import * as restore from './edit/restore'
import * as mapSettings from './map-settings'
import * as panels from './panels'
import * as park from './move/park'
import * as rateAndCheckIn from './checks/rate-and-check-in'
import * as relation from './edit/relation'
import * as ruleSettings from './checks/rule-settings'
import * as select from './view/select'
import * as selectBox from './view/select-box'
import * as setColour from './edit/set-colour'
import * as effort from './edit/effort'
import * as outcomes from './edit/set-outcomes'
import * as stretch from './edit/stretch'
import { giveReason } from './edit/give-reason'
import * as setFields from './edit/set-fields'
import * as compare from './view/compare'
import * as showView from './view/show-view'
import * as splitLine from './edit/split-line'
import * as writeCells from './edit/write-cells'
import * as zoom from './view/zoom'

/** Commands that a gesture or a control gives arguments to. */
export const withArguments = {
  setTitle: editTitle.setTitle,
  closeEdit: editTitle.closeEdit,
  setFields: setFields.setFields,
  writeCells: writeCells.writeCells,
  setOutcomes: outcomes.setOutcomes,
  mergeInto: groupIdeas.mergeInto,
  giveReason,
  changeHealth: changeMap.changeHealth,
  changeWeek: changeMap.changeWeek,
  splitLine: splitLine.splitLine,
  joinLine: splitLine.joinLine,
  setDates: dates.setDates,
  moveDates: dates.moveDates,
  setEffort: effort.setEffort,
  moveEffort: effort.moveEffort,
  writeFirstAction: addNode.writeFirstAction,
  setKind: convertKind.setKind,
  setColour: setColour.setColour,
  rateSupport: rateAndCheckIn.rateSupport,
  checkIn: rateAndCheckIn.checkIn,
  setPresentValue: rateAndCheckIn.setPresentValue,
  drop: drop.drop,
  announceRefusal: announceRefusal.announceRefusal,
  placeByHand: drop.placeByHand,
  select: select.select,
  toggleSelected: select.toggleSelected,
  selectBox: selectBox.selectBox,
  selectRange: selectBox.selectRange,
  addRelation: relation.addRelation,
  editRelation: relation.editRelation,
  setRelationLabel: relation.setRelationLabel,
  removeRelation: relation.removeRelation,
  setParkedReason: park.setParkedReason,
  setQuery: find.setQuery,
  rememberCamera: zoom.rememberCamera,
  showView: showView.showView,
  compareWith: compare.compareWith,
  showHistoryList: compare.showHistoryList,
  showPastState: compare.showPastState,
  putStretchAside: stretch.putStretchAside,
  focusField: panels.focusField,
  openDialog: panels.openDialog,
  applyRemedy: applyRemedy.applyRemedy,
  fixAll: applyRemedy.fixAll,
  dismiss: checks.dismiss,
  restoreFinding: checks.restoreFinding,
  startAgenda: agenda.startAgenda,
  reviseAgenda: agenda.reviseAgenda,
  correctAgendaTimer: agenda.correctAgendaTimer,
  setStage: mapSettings.setStage,
  setArrangement: mapSettings.setArrangement,
  setMapTitle: mapSettings.setMapTitle,
  setCycle: mapSettings.setCycle,
  setCadence: mapSettings.setCadence,
  setProfile: ruleSettings.setProfile,
  setRuleLevel: ruleSettings.setRuleLevel,
  setLimit: ruleSettings.setLimit,
  followProfile: ruleSettings.followProfile,
  openRuleSetting: panels.openRuleSetting,
  explainRule: panels.explainRule,
  importContent: importContent.importContent,
  mergeFile: importContent.merge,
  restoreMap: restore.restoreMap,
  copyBack: restore.copyBack,
} as const satisfies Readonly<Record<string, Command<never>>>
