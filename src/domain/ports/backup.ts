import type { RepositoryFailure } from './ports'

/** All maps on this device with their history, as one file. */
export interface WrittenBackup {
  readonly file: Blob
  readonly maps: number
  /** Titles of maps that cannot be read and are not in the file. */
  readonly unreadable: readonly string[]
}

/**
 * What became of a map of a backup: `added` where there was none, `replaced` an older one (which became a restore point),
 * `same` as on the device, kept because that is `newer` or was `deleted` here, `failed` to be read or written.
 */
export type BackupOutcome = 'added' | 'replaced' | 'same' | 'newer' | 'deleted' | 'failed'

export interface RestoredMap {
  readonly title: string
  readonly outcome: BackupOutcome
}

export type BackupFailure =
  RepositoryFailure | { readonly type: 'notBackup' | 'newerBackup' | 'unreadableFile' }
