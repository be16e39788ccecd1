export { contentOf, emptyContent, metaRecord, nodeRecord, type NewDocument, type NewNode } from './content'
export { addDays, daysBetween, isPlainDate, parsePlainDate, quarterOf } from './dates'
export type { DocumentDiff, RecordDiff } from './diff'
export { changesOf, diffBetween, invertDiff, isEmptyDiff, squashDiffs } from './diff-algebra'
export { createDraft, type Draft } from './draft'
export { kindBetween, mayContain, nextKind } from './kinds'
export { createLiveDocument, type LiveDocument, type LiveDocumentHooks } from './live-document'
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
export { deleteBranches, type DeleteBranchesArgs } from './operations/delete-branches'
export { moveNodes, type MoveNodesArgs } from './operations/move-nodes'
export { setNodeFields, type NodeFields, type SetNodeFieldsArgs } from './operations/set-node-fields'
export type {
  Change,
  ChangeFeed,
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
export type { DocumentReader } from './reader'
export { sameValue } from './same-value'
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
