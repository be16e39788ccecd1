/** The file of a map of `count` nodes, in the shape that the app exports; the same seed gives the same map. `dated`: with a cycle and days. */
export function seededMapFile(count: number, seed?: number, options?: { readonly dated?: boolean }): string
