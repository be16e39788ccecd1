export { contentOf, emptyContent, emptyTables, metaRecord, nodeRecord } from './document/content'
export {
  addDays,
  daysBetween,
  isPlainDate,
  mondayOf,
  nextCycle,
  parsePlainDate,
  quarterOf,
} from './dates/dates'
export { movedDates, type Dates, type MovedEnd } from './dates/moved-dates'
export { dayWithin } from './dates/day-within'
export { addWeeks, WEEK_DAYS } from './dates/weeks'
export { readDate } from './dates/read-date'
export type { DocumentDiff, RecordDiff } from './diff/diff'
export {
  changesOf,
  diffBetween,
  forEachChange,
  invertDiff,
  isEmptyDiff,
  squashDiffs,
} from './diff/diff-algebra'
export { createDiffBuilder } from './diff/diff-builder'
export { createDiffAccumulator } from './diff/diff-accumulator'
export {
  countNodeChanges,
  NODE_CHANGES,
  nodeChanges,
  type NodeChange,
  type NodeChangeCounts,
} from './diff/node-changes'
export { createTransaction, type Transaction } from './diff/transaction'
export { groupCopy } from './document/group-copy'
export { extractBranches } from './document/extract-branches'
export {
  CODEC_FAILURES,
  IMPORT_LOSSES,
  type CodecFailure,
  type ImportLoss,
  type ImportPreview,
  COLUMN_ROLES,
  type ColumnRole,
  type ReadChoice,
  type TableColumn,
  type TableReading,
} from './ports/import-report'
export { EXPORT_FORMATS, type ExportFormat } from './export-formats'
export { changedFields, isCommitted, planOf, targetOf } from './commitment/plan'
export { needsReason, withLogEntries } from './commitment/change-log'
export { cycleBreakers } from './cycles'
export { checkInvariants, danglingRecords, nodeViolations } from './repair/invariants'
export { countedChildren, kindBetween, KINDS, LOOSE_KIND, mayContain, nextKind, ROOT_KIND } from './kinds'
export { createRecordReader } from './document/record-reader'
export { createLiveDocument, loadLiveDocument, type LiveDocument } from './document/live-document'
export { asMetricType, BLANK_METRIC, metricOrNull } from './metric-type'
export {
  differsIn,
  hasOtherParent,
  hasOtherPlace,
  hasOtherPosition,
  PLACE_FIELDS,
  placeOf,
  type Place,
} from './place'
export { touchedNodes } from './diff/touched-nodes'
export { mergeDiffs } from './merge/merge-diffs'
export {
  compareFile,
  mergeFile,
  withNewParents,
  type FileMerge,
  type PickedChanges,
} from './merge/merge-file'
export {
  ARRANGEMENTS,
  LIMITS,
  NODE_KINDS,
  NEXT_STEPS,
  OWN_RATER,
  RULE_LEVELS,
  STAGES,
  type Answer,
  type Arrangement,
  type BandMetric,
  type Baseline,
  type BranchColour,
  type CheckIn,
  type CheckInId,
  type Confidence,
  type Cycle,
  type Dismissal,
  type AgendaItemId,
  type CutId,
  type DocumentId,
  type DraftId,
  type PeakCounts,
  type Instant,
  type Meta,
  type LogEntry,
  type LogEntryId,
  type LoggedValue,
  type Metric,
  type NodeId,
  type NodeKind,
  type NodeRecord,
  type Offset,
  type Parked,
  type Plan,
  type PlainDate,
  type RangeMetric,
  type Outcome,
  type Rating,
  type RatingId,
  type Relation,
  type RelationId,
  type RoundId,
  type RuleLevel,
  type RuleSetting,
  type Stage,
  type SupportStrength,
  type TableName,
  type Tables,
} from './model'
export { type BackupFailure, type BackupOutcome, type RestoredMap, type WrittenBackup } from './ports/backup'
export type { DocumentSync, RemoteChange, SaveState } from './ports/document-sync'
export {
  ROOM_ROLES,
  type LiveRoom,
  type LiveRoomState,
  type RoomFailure,
  type RoomMember,
  type RoomPoint,
  type RoomRole,
} from './ports/live-room'
export { DOMAIN_ERRORS, type DomainError, type Operation } from './operation'
export { addNode } from './operations/tree/add-node'
export type { ChangeLevelArgs } from './operations/tree/change-level'
export { demoteNode, indentNode, outdentNode, promoteNode } from './operations/tree/change-level'
export { checkIn } from './operations/check-in'
export { convertKind } from './operations/convert-kind'
export { deleteBranches } from './operations/tree/delete-branches'
export { deleteKeepingChildren } from './operations/tree/delete-keeping-children'
export { dismissFinding, restoreFinding } from './operations/dismissals'
export { duplicateBranches } from './operations/tree/duplicate-branches'
export { groupIdeas, makeObjective, ungroupIdeas } from './operations/tree/group-ideas'
export { insertContent } from './operations/tree/insert-content'
export { insertParent } from './operations/tree/insert-parent'
export { moveAmongSiblings } from './operations/tree/move-among-siblings'
export { moveDates } from './operations/move-dates'
export { moveNodes, type MoveNodesArgs } from './operations/tree/move-nodes'
export { parkBranches, setParkedReason, unparkBranches } from './operations/tree/park-branches'
export { pasteBranches } from './operations/tree/paste-branches'
export { rateSupport } from './operations/rate-support'
export { addRelation, removeRelation, updateRelation } from './operations/relations'
export { setOutcomes, type SetOutcomesArgs } from './operations/set-outcomes'
export {
  addHealthMetric,
  moveHealthMetric,
  removeHealthMetric,
  setHealth,
  setHealthMetric,
  type HealthMetricFields,
} from './operations/week/health'
export {
  addWeekAction,
  addWin,
  carryOver,
  commitToWeek,
  releaseFromWeek,
  setWin,
} from './operations/week/week'
export { healthReports, type HealthReport } from './week/health'
export {
  HEALTH_STATES,
  type Commitment,
  type HealthMetric,
  type HealthMetricId,
  type HealthState,
  type HealthStateRecord,
  type Win,
  type WinId,
} from './week/records'
export { commitmentsOf, doneInWeek, openFromBefore, ownerOf, winsOf } from './week/week'
export { GOOD_SCORE, nextCycleContent, proposedScore, scoreReading } from './close-cycle'
export { setEffort, setShares } from './operations/set-effort'
export { mapShare, movedShares, normalisedShares, sharesByRank, WHOLE_EFFORT, type Shares } from './effort'
export { AGENDA_TEMPLATES, totalMinutes } from './workshop/agenda-templates'
export {
  agendaItems,
  itemBeside,
  presentAgenda,
  presentItem,
  remainingTime,
  type PresentAgenda,
} from './workshop/agenda'
export {
  endAgenda,
  extendAgenda,
  pauseOrResumeAgenda,
  reviseAgenda,
  startAgenda,
  turnAgenda,
  type ReviseAgendaArgs,
  type StartAgendaArgs,
} from './operations/workshop/agenda'
export { parseAgendaItems } from './schema/parse-agenda-items'
export { addParticipants, removeParticipant } from './operations/workshop/participants'
export {
  discardRound,
  setTurn,
  startRound,
  type SetTurnArgs,
  type StartRoundArgs,
} from './operations/workshop/rounds'
export { addDrafts, setDraft } from './operations/workshop/drafts'
export { cutCards, restoreCut, type CutCardsArgs } from './operations/workshop/cuts'
export { castBallot, type CastBallotArgs } from './operations/workshop/ballots'
export { sortByVotes } from './operations/workshop/sort-by-votes'
export { publishOwn } from './operations/workshop/publish-own'
export { revealRound } from './operations/workshop/reveal-round'
export {
  ballotsOf,
  cardsOf,
  cutsOf,
  dotsOn,
  draftsOf,
  openRound,
  participantsOf,
  roundsOf,
  turnsOf,
  votesOf,
  votesOn,
  type CardChoice,
} from './workshop/read-rounds'
export {
  AGENDA_STEPS,
  ROUND_KINDS,
  VOTE_KINDS,
  VOTE_SCOPES,
  type AgendaItem,
  type AgendaItemFields,
  type AgendaStep,
  type AgendaTimer,
  type Ballot,
  type Cut,
  type Draft,
  type Round,
  type RoundKind,
  type Turn,
  type VoteKind,
  type VoteScope,
} from './workshop/records'
export { ballotId, cutId } from './workshop/ids'
export { isHidden, SHARED_TABLES, withoutHidden, withoutHiddenChanges } from './workshop/without-hidden'
export { histogramOf, spreadOf, type Spread } from './workshop/spread'
export { setMeta } from './operations/set-meta'
export { agreeAnew } from './operations/agree-anew'
export { giveReason } from './operations/give-reason'
export { setStage } from './operations/set-stage'
export { setNodeFields, type NodeFields } from './operations/set-node-fields'
export type {
  CommittedChange,
  ChangeFeed,
  Clipboard,
  Clock,
  Damage,
  DocumentChanges,
  DocumentContent,
  DocumentRepository,
  DeletedSummary,
  DocumentSummary,
  Ids,
  LoadedDocument,
  MapLibrary,
  ChangedRecords,
  RepositoryFailure,
  StoredRecord,
} from './ports/ports'
export {
  readFacilitatorMessage,
  readProjectorMessage,
  type FacilitatorMessage,
  type PointedPlace,
  type ProjectorMessage,
} from './ports/projector-messages'
export {
  RESTORE_REASONS,
  type RestorePoint,
  type RestorePointCopy,
  type RestorePointLabel,
  type RestorePoints,
  type RestoreReason,
} from './ports/restore-points'
export { checkInSignals, expectedValue, type CheckInSignals } from './check-in-signals'
export { checkInsUpTo, contentOnDay, presentMetric, presentNode } from './present-value'
export { readNumber, type NumberRefusal } from './numbers/read-number'
export {
  effortFamily,
  measuredResults,
  metricProgress,
  metricShare,
  progressOf,
  type MeasuredResults,
  type Progress,
} from './progress'
export { sortByRank, ranksOf, type Ranks } from './ranks'
export type { DocumentReader } from './reader'
export { isEqual } from './diff/is-equal'
export { baselineId, commitmentId, dismissalId, outcomeId, ratingId } from './record-ids'
export { repairTree } from './repair/repair'
export { repairChange } from './repair/repair-change'
export {
  BOUND_TABLES,
  isOwnedTable,
  mapTables,
  OWNED_TABLES,
  TABLE_NAMES,
  type OwnedTable,
} from './table-names'
export { TABLES } from './tables'
export { migrate, SCHEMA_VERSION } from './schema/migrate'
export { parseContent, parseRecords, parseVersioned } from './schema/parse-content'
export {
  ancestors,
  contentTitle,
  documentTitle,
  inDocumentOrder,
  isAncestor,
  isParked,
  mapRoots,
  parkedRoots,
  siblings,
  siblingsInColumn,
  topmost,
  walkBranch,
} from './tree'
