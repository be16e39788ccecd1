import type { DocumentDiff, DocumentReader, NodeId, NodeRecord, PlainDate } from '../../domain'
import type { LinkEvidence } from '../link/types'
import type { Diagnostic, Rule } from '../types'
import type { Sentence } from '../text/sentence'
import { activeRules, type ActiveRule } from './active-rules'
import type { Extent } from './agenda'
import { diagnose, ruleFailed } from './diagnose'

/** Runs the rules that are on for the map at its stage. */
export interface Checker {
  /** Reads stage, profile and settings of the map anew. */
  activate(today: PlainDate): void
  /** The change by which a fix of an active rule mends a finding; null when it does not apply (any more). */
  fix(diagnostic: Diagnostic, remedyId: string, newNodeId: () => NodeId): DocumentDiff | null
  /** Files a node under its keys, or takes it out; answers with the nodes that must look again. */
  file(id: NodeId): readonly NodeId[]
  remove(id: NodeId): readonly NodeId[]
  /** What is found at a node; `known` stays for the rules that need not look again. */
  check(id: NodeId, extent: Extent, known: readonly Diagnostic[]): readonly Diagnostic[]
}

export interface CheckerInput {
  readonly rules: readonly Rule[]
  readonly document: DocumentReader
  readonly sentence: (title: string) => Sentence
  readonly evidence: (id: NodeId) => LinkEvidence | null
}

export function createChecker({ rules, document, sentence, evidence }: CheckerInput): Checker {
  /** Rules that threw, with what is said of it: they are off until the map is opened again. */
  const failures = new Map<string, Diagnostic>()
  let active: readonly ActiveRule[] = []

  function refile(id: NodeId, keysUnder: (each: ActiveRule) => Iterable<string>): NodeId[] {
    return active.flatMap((each) =>
      each.rule.keys === undefined ? [] : each.index.set(id, new Set(keysUnder(each))),
    )
  }

  function keysOf(each: ActiveRule, node: NodeRecord): Iterable<string> {
    return appliesTo(each, node)
      ? guarded(each, node, () => [...(each.rule.keys?.(node, each.context) ?? [])])
      : []
  }

  function run(each: ActiveRule, node: NodeRecord): readonly Diagnostic[] {
    const { rule, level, context } = each
    return guarded(each, node, () => diagnose(rule, node, rule.check(node, context), { document, level }))
  }

  function guarded<Value>(
    { rule }: ActiveRule,
    node: NodeRecord,
    work: () => readonly Value[],
  ): readonly Value[] {
    if (failures.has(rule.id)) return []
    try {
      return work()
    } catch {
      failures.set(rule.id, ruleFailed(rule, node))
      return []
    }
  }

  return {
    activate: (today) => {
      active = activeRules(rules, { document, today, sentence, evidence })
    },
    fix(diagnostic, remedyId, newNodeId) {
      const found = active.find(({ rule }) => rule.id === diagnostic.ruleId)
      const remedy = found?.rule.remedies[remedyId]
      const node = document.node(diagnostic.nodeId)
      if (found === undefined || remedy?.type !== 'fix' || node === undefined) return null
      return remedy.run(node, diagnostic, { ...found.context, newNodeId })
    },
    file(id) {
      const node = document.node(id)
      return node === undefined ? [] : refile(id, (each) => keysOf(each, node))
    },
    remove: (id) => refile(id, () => []),
    check(id, extent, known) {
      const node = document.node(id)
      if (node === undefined) return []
      const due = active.filter(({ rule }) => extent === 'all' || rule.meta.scope === extent)
      const again = new Set<string>(due.map(({ rule }) => rule.id))
      const kept = extent === 'all' ? [] : known.filter(({ ruleId }) => !again.has(ruleId))
      const found = due.filter((each) => appliesTo(each, node)).flatMap((each) => run(each, node))
      return [...kept, ...found, ...[...failures.values()].filter(({ nodeId }) => nodeId === id)]
    },
  }
}

function appliesTo({ rule }: ActiveRule, node: NodeRecord): boolean {
  return rule.meta.appliesTo.includes(node.kind)
}
