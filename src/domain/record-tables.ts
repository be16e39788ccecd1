import type { Tables } from './model'

/** The rows of a document by table and id; `Absence` is what may stand in place of a row. */
export type TableMaps<Absence = never> = { readonly [T in keyof Tables]: Map<string, Tables[T] | Absence> }

export function createTables<Absence = never>(): TableMaps<Absence> {
  return {
    meta: new Map(),
    nodes: new Map(),
    relations: new Map(),
    checkIns: new Map(),
    ratings: new Map(),
    dismissals: new Map(),
  }
}
