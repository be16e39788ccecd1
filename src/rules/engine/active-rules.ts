import type { DocumentReader, NodeId, PlainDate } from '../../domain'
import type { LinkEvidence } from '../link/types'
import type { Level, Rule, RuleContext } from '../types'
import type { Sentence } from '../text/sentence'
import { createKeyIndex, type KeyIndex } from './key-index'
import { levelSetting, optionOf, stageReaches } from './settings'

/** A rule that speaks on this map at its stage, with all it needs. */
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
export function activeRules(rules: readonly Rule[], input: ActivationInput): ActiveRule[] {
  const { meta } = input.document
  return rules
    .filter((rule) => stageReaches(meta.stage, rule.meta.stage))
    .flatMap((rule) => {
      const level = levelSetting(rule, meta)
      return level === 'off' ? [] : [activate(rule, level, input)]
    })
}

/** The same rules over a draft of the document; what they file there is not seen from outside. */
export function overDraft(
  active: readonly ActiveRule[],
  input: Pick<ActivationInput, 'document' | 'evidence'>,
): ActiveRule[] {
  return active.map((each) => {
    const index = createKeyIndex(each.index)
    return { ...each, index, context: { ...each.context, ...input, peers: (key) => index.peers(key) } }
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
    peers: (key) => index.peers(key),
  }
  return { rule, level, context, index }
}
