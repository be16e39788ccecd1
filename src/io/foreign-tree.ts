import type { Confidence, ImportLoss, Meta, PlainDate, TableReading } from '../domain'
import type { BranchStyle } from './interpret/fields/branch-style'
import type { ForeignCut } from './interpret/fields/cut-line'
import type { ForeignOutcome } from './interpret/fields/outcome-line'

/** One line, topic or outline of another program, before anybody asks what it means for an OKR map. */
export interface ForeignNode {
  /** The words. A backslash takes the meaning from the sign after it; `escapeWords` protects plain text of a program. */
  title: string
  /** Number of the line in the source; null where the source has no lines that people see. */
  readonly line: number | null
  /** Lines of the note, exactly as they stand. */
  readonly note: string[]
  /** Lines of the reason why the node supports its parent. */
  readonly because: string[]
  readonly marks: ForeignMarks
  /** Addresses that the node points to. */
  readonly links: string[]
  /** Named values, e.g. `due` → `2027-03-31`; the names that mean a field are listed in `interpret/attributes.ts`. */
  readonly attributes: Map<string, string>
  /** By which relations name the node; null where the source has no ids. */
  reference: string | null
  readonly relations: ForeignRelation[]
  readonly checkIns: ForeignCheckIn[]
  outcome: ForeignOutcome | null
  /** Dots that the node was given in votes. */
  dots: number
  readonly children: ForeignNode[]
}

/** A cross link from the node that holds it. */
export interface ForeignRelation {
  /** Reference of the node that it leads to. */
  to: string
  label: string
}

/** What was noted of a node on a day. */
export interface ForeignCheckIn {
  readonly date: PlainDate
  readonly value: number | null
  readonly confidence: Confidence | null
  note: string
}

/** How the source marks a node apart from its words. */
export interface ForeignMarks {
  /** Level of a heading, 1 to 6. */
  readonly heading?: number
  /** An item of a list rather than a line of running text. */
  readonly bullet?: boolean
  /** A ticked or an empty box. */
  readonly done?: boolean
}

/** What a reader of a foreign format answers with; `interpretTree` makes an OKR map of it. */
export interface ForeignTree {
  readonly roots: readonly ForeignNode[]
  /** The source is a map, and its roots are never lines of running text. */
  readonly isMap?: true
  /** What the reader could not take, by name. */
  readonly losses: readonly ImportLoss[]
  /** Names of the sheets of the file, where it has several, and the one that was read; absent: all. */
  readonly sheets?: readonly string[]
  readonly sheet?: number
  /** Where the source is a table with columns to choose. */
  readonly table?: TableReading
  /** Settings of the map, where the source has them. */
  readonly meta?: Meta
  /** The log of what was cut. */
  readonly cuts?: readonly ForeignCut[]
  /** Side and colour of the children of Big Os in the order of the source, where it has them. */
  readonly branchStyles?: readonly BranchStyle[]
}

/** A node with the given words; everything else is empty unless given. */
export function foreignNode(
  title: string,
  { line = null, marks = {} }: { readonly line?: number | null; readonly marks?: ForeignMarks } = {},
): ForeignNode {
  return {
    title,
    line,
    note: [],
    because: [],
    marks,
    links: [],
    attributes: new Map(),
    reference: null,
    relations: [],
    checkIns: [],
    outcome: null,
    dots: 0,
    children: [],
  }
}
