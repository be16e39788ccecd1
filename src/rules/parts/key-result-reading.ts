import type { Metric, NodeRecord } from '../../domain'
import { isQuantified } from '../text/figures/measurable'
import { relativeFigures } from '../text/figures/relative-figures'
import type { Sentence } from '../text/sentence/sentence'
import { opensWithTask, taskLike } from '../text/wording/task-like'
import { namesStart } from '../text/figures/starting-point'

/** A title whose wording can be judged: there is one, in a language that we read. */
export function isReadable(node: NodeRecord, sentence: Sentence): boolean {
  return node.title.trim() !== '' && sentence.language !== 'other'
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

/** Work rather than an outcome; where the fields measure it, only if the words begin with work. */
export function isTask(node: NodeRecord, sentence: Sentence): boolean {
  if (!isReadable(node, sentence) || !taskLike(sentence)) return false
  const isMeasured = node.metric?.type !== 'milestone' && hasTarget(node.metric)
  return !isMeasured || opensWithTask(sentence)
}
