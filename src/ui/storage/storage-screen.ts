import { onDemand } from '../primitives/on-demand'

/** The page about where the maps are kept, fetched when it is first shown. */
export const StorageScreen = onDemand(async () => (await import('./storage-page')).StoragePage)
