import type { Cell } from '../range/places'

/** Id of the element of a cell. */
export function cellElementId({ id, column }: Cell): string {
  return `cell-${id}-${column}`
}
