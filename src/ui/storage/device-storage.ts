import type {
  BackupFailure,
  DocumentId,
  Instant,
  RepositoryFailure,
  RestoredMap,
  WrittenBackup,
} from '../../domain'
import type { Result } from '../../lib'

/** What is known of the place where the maps are kept; null where the browser does not tell. */
export interface StorageState {
  readonly persistence: 'persistent' | 'transient' | 'unsupported'
  /** Does this browser clear what a page has stored after seven days without a visit? */
  readonly isClearedAfterAWeek: boolean
  /** In bytes; of `quota` as much is promised to this site. */
  readonly usage: number | null
  readonly quota: number | null
  /** The last backup, or file of ours of a map. */
  readonly lastCopyAt: Instant | null
  /** Maps of which an earlier page could not bring every edit to the disk. */
  readonly waiting: readonly DocumentId[]
  /** In how many tabs each map is open. */
  readonly open: ReadonlyMap<DocumentId, number> | null
}

/** The latest errors of the app, the latest first; they stay in this browser. */
export interface DeviceErrors {
  readonly entries: () => readonly { readonly time: Instant; readonly text: string }[]
  readonly clear: () => void
}

/** The storage of this device as a whole. */
export interface DeviceStorage {
  readonly errors: DeviceErrors
  readonly state: () => Promise<StorageState>
  /** Asks the browser to keep everything. */
  readonly askToKeep: () => Promise<StorageState['persistence']>
  /** Hands the person one file with all maps and their history. */
  readonly backUp: () => Promise<Result<WrittenBackup, RepositoryFailure>>
  readonly restore: (file: Blob) => Promise<Result<readonly RestoredMap[], BackupFailure>>
}
