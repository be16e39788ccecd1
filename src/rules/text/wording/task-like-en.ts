import { en } from '../../lexicon/en'
import type { Sentence } from '../sentence/sentence'
import { anyOf } from '../sentence/spans'

const OPENING = String.raw`^(?:to\s+|ensure\s+|personally\s+|we\s+)?`
const NUMBER = String.raw`(?:\d[\d.,]*(?:\s?[-–]\s?\d+)?\+?|${en.numberWords.join('|')}|half|dozens)`
const BEFORE_NOUN = String.raw`(?:an?|the|our|their|your|all|every|each|new|at least|more than|over|up to|${NUMBER})`
const OUTCOMES = anyOf(en.outcomeNouns)

/** Verbs that move a figure, whatever their object is. */
const MOVES = new RegExp(String.raw`${OPENING}${anyOf(en.figureVerbs)}\b`, 'u')
/** Improving a thing that one makes is work; improving anything else is a change. */
const IMPROVES = new RegExp(
  String.raw`${OPENING}${anyOf(en.improvers)}\s+(?:[\p{L}\p{N}'’-]+\s+){0,4}?${anyOf(en.artefacts)}\b`,
  'u',
)
/** Verbs that open a result where a figure or an outcome follows. */
const OBTAINS = new RegExp(String.raw`${OPENING}${anyOf(en.changeVerbs)}\b`, 'u')
const ATTRACTS = new RegExp(String.raw`${OPENING}(?:win|gain|earn|attract|acquire|retain)\b`, 'u')
const DROPS_THING = new RegExp(String.raw`^(?:drop|move|bring|drive|get)\s+${NUMBER}\b`, 'u')
const TASK = new RegExp(String.raw`${OPENING}${anyOf(en.taskVerbs)}\b`, 'u')
const DONE = new RegExp(String.raw`^(?:${en.taskVerbs.map(pastOf).join('|')})\s`, 'u')
const SECOND_TASK = new RegExp(String.raw`\b(?:and|then|,)\s+${anyOf(en.taskVerbs)}\s+${NUMBER}\b`, 'u')

/** Something that the business counts is brought in, or people who stay. */
const BRINGS_OUTCOME = new RegExp(
  String.raw`^(?:deliver|add|create|generate|produce|contribute)\s+(?:at least\s+|over\s+|more than\s+)?${NUMBER}\S*\s+(?:[\p{L}-]+\s+){0,3}?${anyOf(en.businessFigures)}\b`,
  'u',
)
/** "Add 500 paying readers", "80 tours booked by schools": people who pay or stay, or what others did with it. */
const BRINGS_PEOPLE = new RegExp(
  String.raw`^(?:deliver|add|create|generate|produce)\s+(?:at least\s+|over\s+|more than\s+)?${NUMBER}\S*\s+(?:[\p{L}-]+\s+){0,3}?(?:(?:paying|loyal|returning|regular|recurring|satisfied)\s+\p{L}+s\b|(?:booked|bought|ordered|paid|signed|used|requested)\s+by\b|(?:[\p{L}-]+\s+)?(?:jobs|${en.beneficiaries.join('|')})\b)`,
  'u',
)
/** Others are brought to do something: get 30 families to switch. */
const BRINGS_TO_ACT = new RegExp(
  String.raw`^(?:get|persuade|convince|bring)\s+(?:at least\s+|over\s+|more than\s+)?${NUMBER}\S*\s+(?:[\p{L}-]+\s+){0,3}?\p{L}+\s+to\s+(?!the\b|an?\b|our\b)\p{L}+`,
  'u',
)
/** A line that is reached: a profit, a place among the first. */
const REACHES_LINE =
  /^(?:(?:turn|make|show)\s+(?:an?\s+)?profit\b|(?:make|reach|enter|join|break into|be in|rank in)\s+(?:the\s+)?top\b)/u
const KEEPS = /^\p{L}+\s+and\s+(?:keep|retain|hold on to)\b/u
const HAS_NONE = /^(?:have|see|cause|suffer)\s+(?:no|zero)\b/u
/** The word that could be a verb is a noun here: a plural and its own verb follow. */
const IS_NOUN = new RegExp(
  String.raw`^\p{L}+\s+(?:(?:\p{L}+\s+){0,2}?\p{L}+s\s+(?:rise|grow|fall|increase|reach|exceed|climb|double|decline|decrease|improve|drop)\b|${OUTCOMES}\s+(?:above|below|over|under|of|at|up|down|is|[≥≤<>])|of\s[^,;]*?\b(?:at|above|below|over|under|is|to|from|reaches?)\s+\D{0,12}\d)`,
  'u',
)

/** A comparison names what will be different: better answers, fewer returns, shorter queues. */
const COMPARES =
  /^(?:better|more|fewer|less|faster|shorter|higher|lower|cheaper|larger|smaller|stronger|quicker|longer|safer|greater|(?!carrier|supplier|courier|soldier|pier|barrier)\p{L}+ier)\s+\p{L}+(?:s\b|$)/u

/** An unknown word that opens like an order: what follows is an article or an amount with its thing. */
const ORDER = new RegExp(
  String.raw`^(?!${anyOf(en.neverVerbs)}\b)(?!\p{L}*(?:ly|ity|ness|tion|ment)\b)\p{L}+\s+(?:(?:on|with|through)\s+(?=${NUMBER}))?${BEFORE_NOUN}\s+(?!(?:%|percent|points?)\b)\p{L}`,
  'u',
)

const OUTCOME = new RegExp(String.raw`\b${OUTCOMES}\b`, 'u')
const OUTCOME_FIRST = new RegExp(String.raw`^(?:[\p{L}'’-]+\s+){0,2}${OUTCOMES}\b`, 'u')
const ACTIVITY = new RegExp(String.raw`\b${anyOf(en.activityNouns)}\b`, 'u')
const CHANGE = new RegExp(String.raw`\b${anyOf(en.changes)}(?=\b|\s)`, 'u')
/** What others did: an amount of them, and a verb of their own. */
const OTHERS_DID =
  /^(?:at least\s+|more than\s+|over\s+)?\S+\s+(?:\p{L}+\s+){1,3}?(?:have|has|had)\s+(?!been\b)\p{L}+/u
/** What everybody of a group knows or can do: a change in people, though not in the users of a thing that was made. */
const EVERYBODY_CAN =
  /^(?:every|each|all|everyone|everybody|nobody|no one)\b(?!(?:\s+\p{L}+)?\s+(?:users?|customers?|clients?)\b)(?:\s+[\p{L}'’-]+){0,4}?\s+(?:can|knows?|understands?|feels?|trusts?|speaks?|recommends?|agrees?|able)\b/u
/** Something is got done for others in so much time: a service level. */
const GETS_DONE =
  /^(?:get|have|see)\s+(?!\d)(?:[\p{L}'’-]+\s+){1,4}?(?:\([^)]*\)\s+)?(?:\p{L}+ly\s+)?\p{L}+(?:ed|ught|aid|ent)\b/u
/** How something is, and no figure for it: as efficient as, clear, hard to use. What is there, or was made, is no quality. */
const HAS_QUALITY =
  /\b(?:is|are)\s+(?:\p{L}+ly\s+)?(?:as\s|well\s|(?:more|less|clear|fast|easy|hard|happy|better|faster|easier|stronger|stable|smooth)\b|(?!available|present|client|accessible)\p{L}{2,}(?:ful|able|ible|ous|ient)\b)/u
/** The head of the sentence ends where something is said about it. */
const HEAD_ENDS = /\s(?:of|for|with|about|in|at|per|who|that)\s/u

/** A thing made, told as a state. */
const MADE =
  /\b(?:is|are|was|were|been)\s+(?:\w+ly\s+)?(?:provisioned|launched|hired|built|written|published|documented|deployed|released|created|completed?|trained|implemented|delivered)\b|\bexists?\b/u

/** So many things of ours were made or done away with: 8 nodes are rebuilt. */
const SO_MANY_MADE =
  /^\d[\d,]*\s+(?!%|percent|of\b)(?:[\p{L}\p{N}'’-]+\s+){1,5}(?:are|were|have been)\s+(?:\p{L}+ly\s+)?(?:re)?(?:provision|launch|document|deploy|release|create|complete|train|implement|deliver|monitor|publish|migrate|upgrade|decommission|instal|automat|test|review|clean)\p{L}*ed\b|^\d[\d,]*\s+(?:[\p{L}\p{N}'’-]+\s+){1,5}(?:are|were|have been)\s+(?:re)?(?:built|written|made|run|set up)\b/u

/** Is this English clause work to be done? The sentence gives its amounts and times. */
export function isEnglishTask(said: string, sentence: Sentence): boolean {
  if (isPlainlyAResult(said)) return false
  const amount = sentence.quantities.length > 0
  if (MOVES.test(said)) return IMPROVES.test(said) && !amount
  if (hasLimit(sentence) && GETS_DONE.test(said)) return false
  if (DROPS_THING.test(said) && !OUTCOME.test(said)) return true
  if (OBTAINS.test(said))
    return SECOND_TASK.test(said) || (!amount && !OUTCOME.test(said) && !ATTRACTS.test(said))
  if (TASK.test(said) || DONE.test(said)) return true
  if (hasLimit(sentence) || CHANGE.test(said) || EVERYBODY_CAN.test(said)) return false
  if (!amount && HAS_QUALITY.test(said) && !MADE.test(said)) return false
  if (!amount || MADE.test(said) || SO_MANY_MADE.test(said)) return true
  if (OTHERS_DID.test(said)) return false
  if (ORDER.test(said) && !OUTCOME_FIRST.test(said)) return true
  return ACTIVITY.test(said.split(HEAD_ENDS, 1)[0] ?? '')
}

/** Does the English clause begin with work to be done? */
export function opensWithEnglishTask(said: string): boolean {
  return !isPlainlyAResult(said) && (TASK.test(said) || DONE.test(said))
}

function isPlainlyAResult(said: string): boolean {
  return [
    BRINGS_OUTCOME,
    BRINGS_PEOPLE,
    BRINGS_TO_ACT,
    REACHES_LINE,
    KEEPS,
    HAS_NONE,
    IS_NOUN,
    COMPARES,
  ].some((pattern) => pattern.test(said))
}

/** How long something may take: a level of service. */
function hasLimit({ text, times }: Sentence): boolean {
  return times.some(({ type, range }) => type === 'limit' && text.slice(0, range.start).trim() !== '')
}

function pastOf(verb: string): string {
  return /e$/u.test(verb) ? `${verb}d` : `${verb}ed`
}
