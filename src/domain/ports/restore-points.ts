import type { Result } from '../../lib'
import type { DocumentDiff } from '../diff/diff'
import type { NodeChangeCounts } from '../diff/node-changes'
import type { DocumentId, Instant } from '../model'
import type { DocumentContent, RepositoryFailure } from './ports'

/** Why a restore point was made: before the first edit of a session or one of these steps, after a while, or by hand. */
export const RESTORE_REASONS = [
  'session',
  'interval',
  'import',
  'fixAll',
  'stage',
  'deletion',
  'restore',
  'backup',
  'named',
] as const
export type RestoreReason = (typeof RESTORE_REASONS)[number]

/** What is said of a restore point. */
export interface RestorePointLabel {
  readonly savedAt: Instant
  readonly reason: RestoreReason
  /** Given by a person; empty where the point was made on its own. */
  readonly name: string
}

/** A state of a map that can be brought back. */
export interface RestorePoint extends RestorePointLabel {
  /** Counts up along the points of a map. */
  readonly serial: number
  readonly nodeCount: number
  /** What differs from the point before; null for the first one. */
  readonly changes: NodeChangeCounts | null
  /** On disk, in bytes, about. */
  readonly size: number
}

/** A point by what changed since another one. */
export interface ChangesSince {
  readonly since: number
  readonly diff: DocumentDiff
}

/** A point as it goes into a file: what the list says of it, and what its parts hold. */
export interface RestorePointCopy extends RestorePoint {
  readonly isWhole: boolean
  readonly parts: readonly unknown[]
}

type Outcome<Value> = Promise<Result<Value, RepositoryFailure>>

/**
 * Earlier states of maps, kept as differences in a ring: beyond its budget those go that are old and close together,
 * then the oldest, those with a name last. No method throws.
 */
export interface RestorePoints {
  /** The latest first. */
  list(id: DocumentId): Outcome<readonly RestorePoint[]>
  /** The map as it was. */
  read(id: DocumentId, serial: number): Outcome<DocumentContent>
  /**
   * Adds a point after the latest one; answers with the serial of the point that holds this state, which is the latest
   * one where nothing differs from it. A name goes to that one then. `conflict` when `since` is not the latest point.
   */
  add(id: DocumentId, label: RestorePointLabel, changes: ChangesSince): Outcome<number>
  /** The same by the whole state, which is compared with the latest point. */
  addContent(id: DocumentId, label: RestorePointLabel, content: DocumentContent): Outcome<number>
  /** The maps that have points, with their size on disk in bytes. */
  documents(): Outcome<ReadonlyMap<DocumentId, number>>
  /** Every point of a map as plain data, the oldest first, for a file. */
  copyOut(id: DocumentId): Outcome<readonly RestorePointCopy[]>
  /** Takes over the points of such data, up to what cannot be read; answers how many. A map that has points keeps its own. */
  copyIn(id: DocumentId, copies: readonly unknown[]): Outcome<number>
  /** Removes every point of a map. */
  delete(id: DocumentId): Outcome<void>
}
