import type { ComponentType } from 'react'
import { Week } from './week'

/** The component of the week; it is drawn at once, whatever the size of the map. */
export function prepare(): Promise<ComponentType> {
  return Promise.resolve(Week)
}
