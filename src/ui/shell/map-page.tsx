import { lazy } from 'react'

const load = () => import('./map-page.lazy')

/** The page of an open map, fetched when a map is opened. */
export const MapPage = lazy(load)

/** Fetches what opening a map needs, while the person still types or points. */
export function preloadMapPage(): void {
  void load()
}
