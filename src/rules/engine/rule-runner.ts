import {
  ancestors,
  type DocumentDiff,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
  type PlainDate,
} from '../../domain'
import type { LinkEvidence } from '../link/types'
import type { Sentence } from '../text/sentence/sentence'
import type { Diagnostic, FreshIds, Level, Rule, RuleContext } from '../types'
import type { RecheckScope } from './agenda'
import { diagnose, ruleFailed } from './diagnose'
import { createKeyIndex, type KeyIndex } from './key-index'
import { changeBy, withIds } from './remedies'
import { levelSetting, optionOf, stageReaches } from './settings'

/** Runs the rules that are on for the map at its stage. */
export interface RuleRunner {
  /** Reads stage, profile and settings of the map anew. */
  activate(today: PlainDate): void
  /** The change that a remedy of an active rule makes for a finding; null when there is none, or it no longer applies. */
  fix(diagnostic: Diagnostic, remedyId: string, ids: FreshIds): DocumentDiff | null
  /** Indexes a node under its keys, or removes it; returns the nodes to check again. */
  index(id: NodeId): readonly NodeId[]
  remove(id: NodeId): readonly NodeId[]
  /** The findings at a node; `known` are kept for rules outside of the scope. */
  check(id: NodeId, scope: RecheckScope, known: readonly Diagnostic[]): readonly Diagnostic[]
  /** The same rules over a draft of the document, which must not change while that is in use. */
  fork(draft: DocumentReader): RuleRunner
}

/** Rules that are on, and those that threw. */
interface RunnerState {
  readonly active: readonly ActiveRule[]
  readonly failures: ReadonlyMap<string, Diagnostic>
}

const INITIAL_STATE: RunnerState = { active: [], failures: new Map() }

export interface RuleRunnerInput {
  readonly rules: readonly Rule[]
  readonly document: DocumentReader
  readonly sentence: (title: string) => Sentence
  readonly evidence: (id: NodeId) => LinkEvidence | null
  /** Called when a rule throws: the error names the rule and the node, with what was thrown as its cause. */
  readonly reportError: (error: Error) => void
}

/** A runner with no rule on until it is activated. */
export function createRuleRunner(input: RuleRunnerInput, state = INITIAL_STATE): RuleRunner {
  const { rules, document, sentence, evidence } = input
  /** Rules that threw, with what is said of it: they are off until the map is opened again. */
  const failures = new Map(state.failures)
  let { active } = state
  /** Those of them that index nodes under keys. */
  let indexing = active.filter(hasKeys)
  const guarded = createGuard(failures, input.reportError)

  function keysOf(each: ActiveRule, node: NodeRecord): Iterable<string> {
    return appliesTo(each, node)
      ? guarded(each, node, () => [...(each.rule.keys?.(node, each.context) ?? [])])
      : []
  }

  function run(each: ActiveRule, node: NodeRecord): readonly Diagnostic[] {
    const { rule, level, context } = each
    return guarded(each, node, () => diagnose(rule, node, rule.check(node, context), { document, level }))
  }

  return {
    activate: (today) => {
      active = activeRules(rules, { document, today, sentence, evidence })
      indexing = active.filter(hasKeys)
    },
    fix(diagnostic, remedyId, ids) {
      const found = active.find(({ rule }) => rule.id === diagnostic.ruleId)
      const remedy = found?.rule.remedies[remedyId]
      const node = document.node(diagnostic.nodeId)
      if (found === undefined || remedy === undefined || node === undefined) return null
      return changeBy(remedy, node, diagnostic, withIds(found.context, ids))
    },
    index(id) {
      const node = document.node(id)
      if (node === undefined) return []
      return indexing.flatMap((each) => {
        const keys = new Set(keysOf(each, node))
        return each.index.set(id, keys, keys.size === 0 ? '' : indexedTextOf(each.rule, node, document))
      })
    },
    remove: (id) => indexing.flatMap(({ index }) => index.set(id, NO_KEYS, '')),
    check(id, scope, known) {
      const node = document.node(id)
      if (node === undefined) return []
      const due = active.filter(({ rule }) => scope === 'all' || rule.meta.scope === scope)
      const again = new Set<string>(due.map(({ rule }) => rule.id))
      const kept = scope === 'all' ? [] : known.filter(({ ruleId }) => !again.has(ruleId))
      const found = due.filter((each) => appliesTo(each, node)).flatMap((each) => run(each, node))
      return [...kept, ...found, ...[...failures.values()].filter(({ nodeId }) => nodeId === id)]
    },
    fork(draft) {
      // What titles show of a link was read in the document, and holds where its two titles are the same.
      const known = (id: NodeId) => (haveSameLink(draft, document, id) ? evidence(id) : null)
      const over = { document: draft, evidence: known }
      return createRuleRunner({ ...input, ...over }, { active: forDraft(active, over), failures })
    },
  }
}

/** Does the node stand with the same title below the same parent of the same title? */
function haveSameLink(draft: DocumentReader, document: DocumentReader, id: NodeId): boolean {
  const [a, b] = [draft.node(id), document.node(id)]
  if (a === undefined || b === undefined || a.title !== b.title || a.parentId !== b.parentId) return false
  return a.parentId === null || draft.node(a.parentId)?.title === document.node(a.parentId)?.title
}

/** Does the work of a rule at a node; one that throws is noted and does no more. */
function createGuard(failures: Map<string, Diagnostic>, reportError: RuleRunnerInput['reportError']) {
  return <Value>({ rule }: ActiveRule, node: NodeRecord, work: () => readonly Value[]): readonly Value[] => {
    if (failures.has(rule.id)) return []
    try {
      return work()
    } catch (cause) {
      failures.set(rule.id, ruleFailed(rule, node))
      reportError(new Error(`Rule ${rule.id} failed at node ${node.id}`, { cause }))
      return []
    }
  }
}

function hasKeys({ rule }: ActiveRule): boolean {
  return rule.keys !== undefined
}

const NO_KEYS: ReadonlySet<string> = new Set()

/** What peers may read of a node: its kind, where it stands and, where the rule quotes it, its title. */
function indexedTextOf(rule: Rule, node: NodeRecord, document: DocumentReader): string {
  const path = [node.id, ...ancestors(document, node.id)]
  const place = path.map((id) => `${id} ${document.node(id)?.orderKey ?? ''}`).join(' ')
  return [node.kind, place, rule.quotesPeers ? node.title : ''].join('\n')
}

function appliesTo({ rule }: ActiveRule, node: NodeRecord): boolean {
  return rule.meta.appliesTo.includes(node.kind)
}

/** A rule that is on for this map at its stage, with its context. */
export interface ActiveRule {
  readonly rule: Rule
  /** Imposed by the map or its profile; null: the rule's own. */
  readonly level: Level | null
  readonly context: RuleContext
  readonly index: KeyIndex
}

/** What rules are given to read. */
export interface ActivationInput {
  readonly document: DocumentReader
  readonly today: PlainDate
  readonly sentence: (title: string) => Sentence
  readonly evidence: (id: NodeId) => LinkEvidence | null
}

/** The rules that are on for the map, at its stage. */
function activeRules(rules: readonly Rule[], input: ActivationInput): ActiveRule[] {
  const { meta } = input.document
  return rules
    .filter((rule) => stageReaches(meta.stage, rule.meta.stage))
    .flatMap((rule) => {
      const level = levelSetting(rule, meta)
      return level === 'off' ? [] : [activate(rule, level, input)]
    })
}

/** The same rules over a draft of the document; what they index there is not seen from outside. */
function forDraft(
  active: readonly ActiveRule[],
  input: Pick<ActivationInput, 'document' | 'evidence'>,
): ActiveRule[] {
  return active.map((each) => {
    const index = createKeyIndex(each.index)
    return { ...each, index, context: { ...each.context, ...input, peersOf: index.peersOf } }
  })
}

function activate(
  rule: Rule,
  level: Level | null,
  { document, today, sentence, evidence }: ActivationInput,
): ActiveRule {
  const { meta } = document
  const index = createKeyIndex()
  const context: RuleContext = {
    document,
    today,
    stage: meta.stage,
    option: (name) => optionOf(rule, meta, name),
    sentence,
    evidence,
    peersOf: index.peersOf,
  }
  return { rule, level, context, index }
}
