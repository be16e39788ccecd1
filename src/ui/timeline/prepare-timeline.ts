import type { ComponentType } from 'react'
import { Timeline } from './timeline'

/** The component of the timeline; it is drawn at once, whatever the size of the map. */
export function prepare(): Promise<ComponentType> {
  return Promise.resolve(Timeline)
}
