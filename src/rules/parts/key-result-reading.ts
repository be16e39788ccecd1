import type { Metric, NodeRecord } from '../../domain'
import { en } from '../lexicon/en'
import { BLANK } from '../lexicon/phrases'
import { zh } from '../lexicon/zh'
import { isQuantified } from '../text/figures/measurable'
import { relativeFigures } from '../text/figures/relative-figures'
import type { Sentence } from '../text/sentence/sentence'
import { anyOf } from '../text/sentence/spans'
import { opensWithTask, taskLike } from '../text/wording/task-like'
import { namesStart } from '../text/figures/starting-point'

const PLACEHOLDER = new RegExp(`^\\s*${anyOf(en.placeholders, zh.placeholders)}\\s*$`, 'u')

/** Does the whole title stand for one that is still to come? */
export function isPlaceholder({ text }: Sentence): boolean {
  return PLACEHOLDER.test(text)
}

/** A title whose wording can be judged: there is one, in a language that we read. */
export function isReadable(node: NodeRecord, sentence: Sentence): boolean {
  return node.title.trim() !== '' && sentence.language !== 'other'
}

/** Is nothing of the title still to be written? */
export function isWritten({ title }: NodeRecord): boolean {
  return title.trim() !== '' && !title.includes(BLANK)
}

/** The metric says when the key result is reached. */
function hasTarget(metric: Metric | null): boolean {
  if (metric === null) return false
  if (metric.type === 'milestone') return true
  return metric.type === 'range' ? metric.target !== null : metric.lower !== null || metric.upper !== null
}

/** Fields or wording say where it starts and where it ends. */
export function hasBaseline(node: NodeRecord, sentence: Sentence): boolean {
  const { metric } = node
  if (metric !== null && metric.type !== 'range') return true
  return (metric !== null && metric.baseline !== null) || namesStart(sentence)
}

/** Neither fields nor wording say when it is reached; where something is still to be filled in, that comes first. */
export function isUnquantified(node: NodeRecord, sentence: Sentence): boolean {
  if (!isReadable(node, sentence) || sentence.placeholders.length > 0) return false
  return !hasTarget(node.metric) && !isQuantified(sentence)
}

/** A figure that only compares with today, where nothing says what today is. */
export function isRelativeWithoutBase(node: NodeRecord, sentence: Sentence): boolean {
  return (
    sentence.placeholders.length === 0 && relativeFigures(sentence).length > 0 && !hasBaseline(node, sentence)
  )
}

/**
 * Work rather than an outcome; where the fields measure it, only if the words begin with work. Whether a milestone is
 * reached was made the result by a person, and a sentence with blanks is still to be written.
 */
export function isTask(node: NodeRecord, sentence: Sentence): boolean {
  if (node.metric?.type === 'milestone' || node.title.includes(BLANK)) return false
  if (!isReadable(node, sentence) || !taskLike(sentence)) return false
  return !hasTarget(node.metric) || opensWithTask(sentence)
}
