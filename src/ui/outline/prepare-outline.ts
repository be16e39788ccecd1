import type { ComponentType } from 'react'
import { Outline } from './outline'

/** The component of the outline; it is drawn at once, whatever the size of the map. */
export function prepare(): Promise<ComponentType> {
  return Promise.resolve(Outline)
}
