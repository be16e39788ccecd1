import type { DocumentDiff, DocumentReader, NodeId, NodeKind, PlainDate, Stage } from '../domain'

export const LEVELS = ['block', 'warn', 'advise', 'ask'] as const
/** From a broken structure to a question that only people can answer. */
export type Level = (typeof LEVELS)[number]

export type RuleCategory = 'structure' | 'objective' | 'keyResult' | 'people' | 'link' | 'review'

/** A half-open range of code units in the title. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** What a rule found: codes and data; the sentence is in the catalogue, `rules.<name>.<messageId>`. */
export interface Finding {
  readonly messageId: string
  readonly data: Readonly<Record<string, string | number>>
  /** The field of the node it is about, for focus and highlight. */
  readonly field: string | null
  readonly ranges: readonly TextRange[]
  readonly related: readonly NodeId[]
  /** Overrides the rule's default level for this finding. */
  readonly level?: Level
  /** What the finding read: a dismissal holds as long as it stays the same. */
  readonly evidence: string
}

export interface Diagnostic extends Finding {
  /** `ruleId:messageId:nodeId`, unique on the map. */
  readonly key: string
  readonly ruleId: string
  readonly ruleName: string
  readonly nodeId: NodeId
  readonly level: Level
  readonly remedies: readonly RemedyOffer[]
}

/** What may be offered beside a finding; its label is `rules.<ruleName>.<remedyId>`. */
export interface RemedyOffer {
  readonly id: string
  readonly type: 'fix' | 'open'
}

export interface RuleContext {
  readonly document: DocumentReader
  readonly today: PlainDate
  readonly stage: Stage
  /** A limit of the rule under the map's profile and settings. */
  option(name: string): number
}

/** Node: reads one node and its own records. Family: a parent and its children. Map: anything. */
export type RuleScope = 'node' | 'family' | 'map'

export interface FixContext extends RuleContext {
  /** A fresh id for a node that the fix adds. */
  newNodeId(): NodeId
}

/** `fix` computes a change after which the finding is gone; `open` names a command for a person to go on with. */
export type Remedy =
  | { readonly type: 'fix'; readonly run: (node: NodeId, finding: Finding, context: FixContext) => DocumentDiff | null }
  | { readonly type: 'open'; readonly commandId: string }

/** A small map in which a rule must speak or be silent; runs as a test and is shown in the app. */
export interface RuleExample {
  readonly locale: 'en' | 'zh'
  readonly stage: Stage
  /** An outline, one node a line: two spaces a level, kind by marker (`B`, `O`, `K`, `A`, `I`), then the title. */
  readonly outline: string
}

export interface Rule {
  readonly id: `R${string}`
  /** File name, message namespace (camel-cased) and test name. */
  readonly name: string
  readonly meta: {
    readonly category: RuleCategory
    readonly level: Level
    /** The rule speaks from this stage on. */
    readonly stage: Stage
    readonly appliesTo: readonly NodeKind[]
    readonly scope: RuleScope
    readonly messages: readonly string[]
    readonly options: Readonly<Record<string, number>>
    readonly onByDefault: boolean
  }
  readonly docs: {
    readonly sources: readonly string[]
    readonly good: readonly RuleExample[]
    readonly bad: readonly RuleExample[]
  }
  check(node: NodeId, context: RuleContext): Iterable<Finding>
  readonly remedies: Readonly<Record<string, Remedy>>
}
