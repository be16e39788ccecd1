import type { ComponentType } from 'react'
import { Table } from './table'

/** The component of the table; it is drawn at once, whatever the size of the map. */
export function prepare(): Promise<ComponentType> {
  return Promise.resolve(Table)
}
