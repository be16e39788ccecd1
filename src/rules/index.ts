export { allRules } from './all-rules'
export { findingOf, type CheckRow } from './engine/check-rows'
export { levelOfMark, type Check } from './engine/merge-findings'
export { rowBudget, withinBudget } from './engine/row-budget'
export { createRuleEngine, type RuleEngine } from './engine/rule-engine'
export { optionOf, ruleSettingOf, type RuleSetting } from './engine/settings'
export { parseExampleOutline, parseExampleMetric, type ExampleLine } from './parse-example'
export { mergeInto } from './parts/remedies/merge-nodes'
export { createAlikeSearch, type AlikeTitles } from './text/wording/alike-titles'
export { BLANK } from './lexicon/phrases'
export type { LinkReader } from './link/link-reader'
export { loadLinkReader } from './link/load-link-reader'
export type { LinkEvidence } from './link/types'
export { PROFILE_IDS, profileIdOf, profileOf, type ProfileId } from './profiles'
export { fieldsInWords } from './text/figures/fields-in-words'
export { isRuleId, RULE_ID, type RuleId } from './rule-ids'
export { supportOf, type SupportState } from './support'
export {
  LEVELS,
  type Diagnostic,
  type FollowUp,
  type Level,
  type Omission,
  type OpenCommandId,
  type RemedyOffer,
  type Rule,
  type RuleCategory,
  type RuleExample,
} from './types'
