export { allRules } from './all-rules'
export { createRuleEngine, type RuleEngine, type RuleEngineInput } from './engine/rule-engine'
export { optionOf } from './engine/settings'
export { PROFILES, profileOf, type Profile } from './profiles'
export { isWeakSupport, supportOf, type SupportState } from './support'
export {
  LEVELS,
  type Diagnostic,
  type Finding,
  type FixContext,
  type Level,
  type Remedy,
  type RemedyOffer,
  type Rule,
  type RuleCategory,
  type RuleContext,
  type RuleExample,
  type RuleScope,
  type TextRange,
} from './types'
