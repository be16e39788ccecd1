/** `persistent`: the browser keeps the maps until the person deletes them; `transient`: it may clear them. */
export type PersistenceAnswer = 'persistent' | 'transient' | 'unsupported'

/** Asks the browser never to clear the maps on its own. Some browsers ask the person, so call it after an edit. */
export async function askForPersistence(
  storage: Partial<Pick<StorageManager, 'persist' | 'persisted'>> = navigator.storage,
): Promise<PersistenceAnswer> {
  if (!storage.persist || !storage.persisted) return 'unsupported'
  try {
    return (await storage.persisted()) || (await storage.persist()) ? 'persistent' : 'transient'
  } catch {
    return 'transient'
  }
}

/** What the browser has promised so far, without asking for it. */
export async function persistenceNow(
  storage: Partial<Pick<StorageManager, 'persisted'>> = navigator.storage,
): Promise<PersistenceAnswer> {
  if (!storage.persisted) return 'unsupported'
  try {
    return (await storage.persisted()) ? 'persistent' : 'transient'
  } catch {
    return 'transient'
  }
}
