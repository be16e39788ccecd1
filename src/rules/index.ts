export { allRules } from './all-rules'
export { namespaceOf } from './engine/names'
export { createRuleEngine, type RuleEngine } from './engine/rule-engine'
export { optionOf, standingOf, type RuleStanding } from './engine/settings'
export { exampleLines, exampleRange, type ExampleLine } from './example-lines'
export { BLANK } from './lexicon/phrases'
export type { LinkReader } from './link/link-reader'
export { loadLinkReader } from './link/load-link-reader'
export type { LinkEvidence } from './link/types'
export { PROFILE_IDS, profileIdOf, schoolOf, type ProfileId } from './profiles'
export { fieldsInWords } from './text/fields-in-words'
export { supportOf, type SupportState } from './support'
export {
  LEVELS,
  type Diagnostic,
  type GoesOn,
  type Level,
  type RemedyOffer,
  type Rule,
  type RuleCategory,
  type RuleExample,
} from './types'
