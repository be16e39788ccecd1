import type { NodeFields, NodeRecord } from '../../../domain'
import { readSentence } from '../../text/sentence/sentence'
import { numberIn } from '../../text/figures/values'
import { inTitle } from '../finding'

/**
 * The way from start to target times a factor, in the fields and where the words name the same target; the confidence
 * was about the old one and is open again. Null where no target is set.
 */
export function scaledTarget({ title, metric }: NodeRecord, factor: number): NodeFields | null {
  if (metric?.type !== 'range' || metric.target === null) return null
  const from = metric.baseline ?? 0
  const target = roundLike(from + (metric.target - from) * factor, [from, metric.target])
  return {
    title: withNumber(title, metric.target, target),
    metric: { ...metric, target },
    confidence: null,
  }
}

/** With as many decimals as the given numbers have. */
function roundLike(value: number, like: readonly number[]): number {
  const decimals = Math.max(...like.map((each) => String(each).split('.')[1]?.length ?? 0))
  return Number(value.toFixed(decimals))
}

/** The title with the last amount of this value changed to another one; as it is, where none is written out. */
function withNumber(title: string, before: number, after: number): string {
  const sentence = readSentence(title)
  const ranges = inTitle(
    sentence,
    sentence.quantities.map(({ range }) => range),
  )
  const range = ranges
    .flatMap(({ start, end }) => {
      const number = numberIn(title.slice(start, end))
      return number?.value === before && number.isPlain
        ? [{ start: start + number.start, end: start + number.end }]
        : []
    })
    .at(-1)
  return range === undefined ? title : title.slice(0, range.start) + String(after) + title.slice(range.end)
}
