import type { Dexie } from 'dexie'
import type { DocumentRepository, Instant, RepositoryFailure } from '../../domain'
import { err, ok, type Result } from '../../lib'
import { createDatabase, DATABASE_VERSION } from '../database/database'
import { databaseFailure, NEWER_TABLES } from '../database/database-failure'
import { createDexieRows } from '../database/dexie-rows'
import { createRepository } from './repository'

/** How long another tab may take, in ms, to let go of tables that this one is to upgrade. */
const UPGRADE_TIMEOUT_MS = 3_000
/** How long the browser may take, in ms, to open the database. */
const OPEN_TIMEOUT_MS = 15_000

interface OpenOptions {
  readonly name?: string
  readonly now?: () => Instant
}

/**
 * The maps on this device. Fails as `blocked` when another tab holds older tables and does not let go, as
 * `tooNew` when a later version of the app has been here, as `denied` where the browser forbids storage, as
 * `noAnswer` when it says nothing at all.
 */
export async function openRepository({ name = 'objectree', now = Date.now }: OpenOptions = {}): Promise<
  Result<DocumentRepository, RepositoryFailure>
> {
  const database = createDatabase(name)
  const yielding = yieldToUpgrades(database)
  try {
    const opened = await Promise.race([database.open(), blockedTooLong(database), noAnswer()])
    if (opened === 'blocked' || opened === 'noAnswer') return giveUp(database, { type: opened })
  } catch (error) {
    return err(databaseFailure(error, false))
  }
  if (installedVersion(database) > DATABASE_VERSION) return giveUp(database, NEWER_TABLES)
  return ok(createRepository(createDexieRows(database, yielding.isOutdated), now))
}

/** Dexie opens later tables without complaint and counts ten native versions for each of its own. */
function installedVersion(database: Dexie): number {
  return Math.floor(database.backendDB().version / 10)
}

function giveUp(database: Dexie, failure: RepositoryFailure): Result<never, RepositoryFailure> {
  database.close()
  return err(failure)
}

/** Lets go of the tables when another tab upgrades them: this tab must not write to tables it does not know. */
function yieldToUpgrades(database: Dexie): { readonly isOutdated: () => boolean } {
  let outdated = false
  database.on('versionchange', (event) => {
    outdated = event.newVersion !== null
    database.close({ disableAutoOpen: outdated })
    return false
  })
  return { isOutdated: () => outdated }
}

function blockedTooLong(database: Dexie): Promise<'blocked'> {
  return new Promise((resolve) => {
    database.on('blocked', () => {
      setTimeout(() => {
        resolve('blocked')
      }, UPGRADE_TIMEOUT_MS)
      return false
    })
  })
}

function noAnswer(): Promise<'noAnswer'> {
  return new Promise((resolve) => {
    setTimeout(() => resolve('noAnswer'), OPEN_TIMEOUT_MS)
  })
}
