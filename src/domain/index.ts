export { contentOf, emptyContent, metaRecord, nodeRecord, type NewDocument, type NewNode } from './content'
export { addDays, daysBetween, isPlainDate, parsePlainDate, quarterOf } from './dates'
export type { DocumentDiff, RecordDiff } from './diff'
export { changesOf, diffBetween, invertDiff, isEmptyDiff, squashDiffs } from './diff-algebra'
export { createDraft, type Draft } from './draft'
export { excerpt } from './excerpt'
export { checkInvariants, type InvariantViolation } from './invariants'
export { kindBetween, mayContain, nextKind } from './kinds'
export { createLiveDocument, type LiveDocument, type LiveDocumentHooks } from './live-document'
export { mergeDiffs, type Merged } from './merge/merge-diffs'
export type { Merging } from './merge/merging'
export {
  ARRANGEMENTS,
  LIMITS,
  NODE_KINDS,
  STAGES,
  TABLE_NAMES,
  type Arrangement,
  type BandMetric,
  type BranchColour,
  type CheckIn,
  type CheckInId,
  type Confidence,
  type Cycle,
  type Dismissal,
  type DismissalId,
  type DocumentId,
  type Instant,
  type Meta,
  type Metric,
  type MilestoneMetric,
  type NodeId,
  type NodeKind,
  type NodeRecord,
  type Offset,
  type Parked,
  type PlainDate,
  type RangeMetric,
  type Rating,
  type RatingId,
  type Relation,
  type RelationId,
  type RuleSetting,
  type Stage,
  type SupportStrength,
  type TableName,
  type Tables,
} from './model'
export type { DomainError, Operation } from './operation'
export { addNode, type AddNodeArgs } from './operations/add-node'
export type { Side } from './operations/branch-look'
export { demoteNode, promoteNode, type ChangeLevelArgs } from './operations/change-level'
export { checkIn, type CheckInArgs } from './operations/check-in'
export { convertKind, type ConvertKindArgs } from './operations/convert-kind'
export { deleteBranches, type DeleteBranchesArgs } from './operations/delete-branches'
export { deleteKeepingChildren } from './operations/delete-keeping-children'
export {
  dismissFinding,
  restoreFinding,
  type DismissFindingArgs,
  type RestoreFindingArgs,
} from './operations/dismissals'
export { duplicateBranches, type DuplicateBranchesArgs } from './operations/duplicate-branches'
export { insertContent, type InsertContentArgs } from './operations/insert-content'
export { insertParent, type InsertParentArgs } from './operations/insert-parent'
export { moveAmongSiblings, type MoveAmongSiblingsArgs } from './operations/move-among-siblings'
export { moveNodes, type MoveNodesArgs } from './operations/move-nodes'
export {
  parkBranches,
  setParkedReason,
  unparkBranches,
  type ParkBranchesArgs,
  type SetParkedReasonArgs,
  type UnparkBranchesArgs,
} from './operations/park-branches'
export { pasteBranches, type PasteBranchesArgs } from './operations/paste-branches'
export { rateSupport, type RateSupportArgs } from './operations/rate-support'
export {
  addRelation,
  removeRelation,
  updateRelation,
  type AddRelationArgs,
  type RemoveRelationArgs,
  type UpdateRelationArgs,
} from './operations/relations'
export { setEffort, type SetEffortArgs } from './operations/set-effort'
export { setMeta, type SetMetaArgs } from './operations/set-meta'
export { setNodeFields, type NodeFields, type SetNodeFieldsArgs } from './operations/set-node-fields'
export type {
  Change,
  ChangeFeed,
  Clipboard,
  Clock,
  Codec,
  CodecFailure,
  Direction,
  DocumentContent,
  DocumentRepository,
  DocumentSummary,
  Geometry,
  Ids,
  ImportLoss,
  ImportPreview,
  LoadedDocument,
  Point,
  ReadContext,
  Rect,
  RepositoryFailure,
  Viewport,
} from './ports'
export { metricProgress, progressOf, type Progress } from './progress'
export type { DocumentReader } from './reader'
export { sameValue } from './same-value'
export { repairTree } from './repair'
export { migrate, SCHEMA_VERSION } from './schema/migrate'
export { parseContent, parseRecords, parseVersioned } from './schema/parse-content'
export {
  ancestors,
  documentTitle,
  inMapOrder,
  isAncestor,
  isParked,
  mapRoots,
  parkedRoots,
  siblings,
  siblingsInColumn,
  topmost,
  walkBranch,
} from './tree'
