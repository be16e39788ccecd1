import type { ImportLoss } from '../../domain'
import type { ForeignRelation } from '../foreign-tree'

/** What one node of a program says of itself. */
export interface JsonNode {
  /** Perhaps with HTML in it. */
  readonly title: string
  readonly note?: string
  readonly id?: string
  readonly done?: boolean
  readonly links?: readonly string[]
  readonly labels?: readonly string[]
  readonly relations?: readonly ForeignRelation[]
  readonly lost?: readonly (readonly [ImportLoss['code'], string])[]
  readonly children: readonly unknown[]
}

/** How a program writes maps as JSON. */
export interface JsonDialect {
  /** The nodes at the top; null where the value is no map of this program. */
  readonly rootsOf: (file: unknown) => readonly unknown[] | null
  readonly nodeOf: (node: unknown) => JsonNode
  /** Links that stand apart from the nodes: id of the node that they begin at, and where they lead. */
  readonly relationsOf?: (file: unknown) => readonly (readonly [from: string, relation: ForeignRelation])[]
}

/** What a program keeps that a map of ours has no place for, by name; nothing where there is none. */
export function lost(
  code: ImportLoss['code'],
  text: string,
): readonly (readonly [ImportLoss['code'], string])[] {
  return text === '' ? [] : [[code, text]]
}
