import 'fake-indexeddb/auto'
import { createDatabase } from '../../../src/persistence/database/database'
import { createDexieRows } from '../../../src/persistence/database/dexie-rows'
import { describeRepository } from './repository-contract'

let count = 0

describeRepository('Dexie', async () => {
  const database = createDatabase(`contract-${(count += 1)}`)
  await database.open()
  return createDexieRows(database, () => false)
})
