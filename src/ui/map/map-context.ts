import { createContext, useContext, useSyncExternalStore } from 'react'
import { expectDefined } from '../../lib'
import type { CardSizes } from './cards/size/card-sizes'
import type { MapLayout } from './layout/map-layout'

/** What every part of the canvas shares. */
export interface MapParts {
  readonly layout: MapLayout
  readonly sizes: CardSizes
}

/** Provided by the canvas for everything that is drawn on it. */
export const MapContext = createContext<MapParts | null>(null)

/** The parts of the map that this is drawn on; throws outside of a canvas. */
export function useMap(): MapParts {
  return expectDefined(useContext(MapContext), 'The provider of the map')
}

/** Renders again whenever a card has moved. */
export function useLayoutRevision(): number {
  const { layout } = useMap()
  return useSyncExternalStore(layout.subscribe, () => layout.revision)
}
