import { onDemand } from '../../primitives/on-demand'

/** The map from far away; whoever opens a map so fetches it beforehand. */
export const Overview = onDemand(async () => (await import('./overview')).Overview)
/** The whole map in a corner. */
export const Minimap = onDemand(async () => (await import('./minimap')).Minimap)
