import {
  RULE_LEVELS,
  type DocumentDiff,
  type DocumentReader,
  type PeakCounts,
  type Ids,
  type NodeId,
  type NodeKind,
  type NodeRecord,
  type PlainDate,
  type RelationId,
  type RuleLevel,
  type Stage,
} from '../domain'
import type { RuleId, RuleName } from './rule-ids'
import type { LinkEvidence } from './link/types'
import type { Sentence } from './text/sentence/sentence'
import type { TextRange } from './text/sentence/spans'

export type { TextRange }

export { RULE_LEVELS as LEVELS }
export type Level = RuleLevel

export type RuleCategory = 'structure' | 'objective' | 'keyResult' | 'people' | 'link' | 'review'

/** What a rule found: codes and data; the sentence is in the catalogue, `rules.<name>.<messageId>`. */
export interface Finding {
  readonly messageId: string
  readonly data: Readonly<Record<string, string | number>>
  /** The field of the node it is about, for focus and highlight. */
  readonly field: string | null
  /** The words of the title that triggered it. */
  readonly ranges: readonly TextRange[]
  readonly related: readonly NodeId[]
  /** Overrides the rule's default level for this finding. */
  readonly level?: Level
  /** What the finding read: a dismissal holds as long as it stays the same. */
  readonly evidence: string
  /** Which of the rule's remedies help here, the best first; absent: all of them. */
  readonly remedies?: readonly string[]
  /** Nothing is wrong but that this is not filled in. */
  readonly missing?: Omission
}

/** What a card may still lack, in the order in which a person fills it in. */
export const OMISSIONS = ['owner', 'due', 'confidence', 'effort', 'actions'] as const
export type Omission = (typeof OMISSIONS)[number]

export interface Diagnostic extends Finding {
  /** `ruleId:messageId:nodeId`, unique on the map. */
  readonly key: string
  readonly ruleId: RuleId
  /** The namespace of its sentences in the catalogue, e.g. `keyResultIsMeasurable`; `ruleFailed` where the rule itself broke. */
  readonly ruleName: RuleName | 'ruleFailed'
  readonly nodeId: NodeId
  readonly level: Level
  /** Stands for the evidence in a dismissal. */
  readonly evidenceHash: string
  readonly offers: readonly RemedyOffer[]
}

/** A change after which the finding is gone. */
interface Fix {
  readonly type: 'fix'
  /** A person decides in each case: never taken for several findings at once. */
  readonly requiresConfirmation?: true
  readonly followUp?: FollowUp
}

/** A command for a person to go on with; what it does is in `editor/commands/apply-remedy.ts`. */
interface Open {
  readonly type: 'open'
  readonly commandId: OpenCommandId
  /** The field to open, where it is not the one that the finding is about. */
  readonly field?: string
  /** Leads to the first of the related nodes. */
  readonly atRelated?: true
}

/** Opens the title with words to be finished. */
interface Write {
  readonly type: 'write'
  /** Details stands open beside the title: what is written there may be given there as well. */
  readonly withDetails?: true
}

/** Ids of the commands that a remedy may open. */
export type OpenCommandId =
  | 'view.focusField'
  | 'view.showParkingLot'
  | 'node.edit'
  | 'node.moveTo'
  | 'node.openCheckIn'
  | 'map.prioritise'
  | 'checks.writeNext'

/**
 * Where a person goes on writing once a fix is made: the title of the node, that of the first one added, or the field
 * that the finding is about.
 */
export type FollowUp = 'title' | 'added' | 'field'

/** What is offered beside a finding; its label is `rules.<ruleName>.<id>`, with the finding's data. */
export type RemedyOffer = { readonly id: string } & (Fix | Open | Write)

export interface RuleContext {
  readonly document: DocumentReader
  readonly today: PlainDate
  readonly stage: Stage
  /** A limit of the rule under the map's profile and settings. */
  readonly option: (name: string) => number
  /** The reading of a title, kept for a while. */
  readonly sentence: (title: string) => Sentence
  /**
   * What the titles show of the link between a key result and its objective; null as long as nothing is known. A rule
   * that reads it has scope parent.
   */
  readonly evidence: (id: NodeId) => LinkEvidence | null
  /** The node and all that share a key with it (see `Rule.keys`). */
  readonly peersOf: (id: NodeId) => readonly NodeId[]
}

/**
 * What a rule reads besides the node and its own records, and so what makes it check again: nothing, its parent, its
 * children, or the nodes with which it shares a key.
 */
export type RuleScope = 'node' | 'parent' | 'children' | 'map'

export interface FixContext extends RuleContext {
  /** Fresh ids for what the fix adds. */
  readonly newNodeId: () => NodeId
  readonly newRelationId: () => RelationId
}

/** Where fixes take fresh ids from. */
export type FreshIds = Pick<Ids, 'node' | 'relation'>

/** What a remedy changes; null when it does not apply (any more). */
type RemedyRun<Outcome> = (node: NodeRecord, finding: Finding, context: FixContext) => Outcome

/** What is offered, and how to compute what it changes: the fix, what to fill in before a command, or the title. */
export type Remedy =
  | (Fix & { readonly run: RemedyRun<DocumentDiff | null> })
  | (Open & { readonly prepare?: RemedyRun<DocumentDiff | null> })
  | (Write & { readonly title: RemedyRun<string> })

/** A small map in which a rule must find something, or nothing; runs as a test and is shown in the app. */
export interface RuleExample {
  readonly locale: 'en' | 'zh'
  readonly stage: Stage
  /**
   * An outline, one node a line: two spaces a level, kind by marker (`B`, `O`, `K`, `A`, `I`), then the title, then
   * fields in braces where they matter: `K Win ten pilots {owner=Li Wei; due=2027-03-31; milestone}`.
   * Besides the node's own fields: `metric=24..31 % @27`, `milestone`, `support=2`, `because=…`,
   * `checkIns=2026-12-21/5 2026-12-28/4` (day and confidence), `agreed=…` and `agreedTarget=10` (at commit), `parked=…`.
   */
  readonly outline: string
  /** How full the map has been; absent: not known. */
  readonly peak?: PeakCounts
  /** Absent: a cycle that has just begun; else none at all, or one well under way. */
  readonly cycle?: 'none' | 'begun'
}

/** A whole number by which a rule judges; people may set another one within the bounds. */
export interface Limit {
  readonly value: number
  readonly min: number
  readonly max: number
}

export interface Rule {
  readonly id: RuleId
  /** Names its sentences in the catalogue; its file is called the same, in kebab case. */
  readonly name: RuleName
  readonly meta: {
    readonly category: RuleCategory
    readonly level: Level
    /** The rule is on from this stage on. */
    readonly stage: Stage
    readonly appliesTo: readonly NodeKind[]
    readonly scope: RuleScope
    readonly messages: readonly string[]
    readonly options: Readonly<Record<string, Limit>>
    readonly onByDefault: boolean
  }
  readonly docs: {
    /** Publications that the rule rests on, the method first; the same ones in each language. */
    readonly sources: Readonly<Record<RuleExample['locale'], readonly string[]>>
    readonly good: readonly RuleExample[]
    readonly bad: readonly RuleExample[]
  }
  /** For scope map: names under which this node is found by its peers; it must read no more than the node. */
  keys?(node: NodeRecord, context: RuleContext): Iterable<string>
  /** For scope map: findings depend on the titles of peers, not only on their keys, kinds and order. */
  readonly quotesPeers?: true
  check(node: NodeRecord, context: RuleContext): Iterable<Finding>
  readonly remedies: Readonly<Record<string, Remedy>>
}
