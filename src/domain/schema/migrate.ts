import { addCadenceAndPhase } from './migrations/0002-add-cadence-and-phase'
import { renamePeakAndChoice } from './migrations/0003-rename-peak-and-choice'
import { recordBaselines } from './migrations/0004-record-baselines'
import { listAgendaItems } from './migrations/0005-list-agenda-items'

/** Steps from each version to the next, from version 1 on. Append only; a step is never changed. */
const MIGRATIONS: readonly ((content: unknown) => unknown)[] = [
  addCadenceAndPhase,
  renamePeakAndChoice,
  recordBaselines,
  listAgendaItems,
]

/** The version of documents that this program writes; it reads this one and all before. */
export const SCHEMA_VERSION = MIGRATIONS.length + 1

/** Content of an older version in the shape of the present one, still to be validated. */
export function migrate(content: unknown, fromVersion: number): unknown {
  return MIGRATIONS.slice(fromVersion - 1).reduce((older, step) => step(older), content)
}
