import type { DocumentReader, NodeRecord } from '../../domain'
import type { Diagnostic, Finding, Level, Rule } from '../types'
import { offersOf } from './remedies'

/** Turns what a rule found at a node into what is shown: without what was dismissed, nothing twice, levels settled. */
export function diagnose(
  rule: Rule,
  node: NodeRecord,
  found: Iterable<Finding>,
  setting: { readonly document: DocumentReader; readonly level: Level | null },
): Diagnostic[] {
  const dismissed = new Set(
    setting.document
      .rowsOf('dismissals', node.id)
      .filter(({ ruleId }) => ruleId === rule.id)
      .map(({ evidenceHash }) => evidenceHash),
  )
  const byKey = new Map<string, Diagnostic>()
  for (const finding of found) {
    const diagnostic = diagnosticOf(rule, node, finding, setting.level)
    if (!dismissed.has(diagnostic.evidenceHash) && !byKey.has(diagnostic.key))
      byKey.set(diagnostic.key, diagnostic)
  }
  return [...byKey.values()]
}

/** The one thing to say when a rule itself breaks. */
export function ruleFailed(rule: Rule, node: NodeRecord): Diagnostic {
  return {
    key: `${rule.id}:failed:${node.id}`,
    ruleId: rule.id,
    ruleName: 'ruleFailed',
    nodeId: node.id,
    messageId: 'failed',
    data: { rule: rule.id },
    field: null,
    ranges: [],
    related: [],
    level: 'advise',
    evidence: rule.id,
    evidenceHash: hashEvidence(rule.id),
    offers: [],
  }
}

function diagnosticOf(rule: Rule, node: NodeRecord, finding: Finding, imposed: Level | null): Diagnostic {
  return {
    ...finding,
    key: `${rule.id}:${finding.messageId}:${node.id}`,
    ruleId: rule.id,
    ruleName: rule.name,
    nodeId: node.id,
    level: imposed ?? finding.level ?? rule.meta.level,
    evidenceHash: hashEvidence(finding.evidence),
    offers: offersOf(rule, finding),
  }
}

/** A short stand-in for what a finding read: 64 bits of FNV-1a in two halves, as hexadecimal digits. */
export function hashEvidence(evidence: string): string {
  return halfHash(evidence, 0x811c9dc5) + halfHash(evidence, 0x01000193)
}

function halfHash(text: string, seed: number): string {
  let hash = seed
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
