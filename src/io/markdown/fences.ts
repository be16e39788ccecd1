import type { ImportLoss } from '../../domain'

interface Unfenced {
  readonly text: string
  /** Number of the first line of `text` in the whole. */
  readonly firstLine: number
  readonly losses: readonly ImportLoss[]
}

const FENCE = /^\s*(`{3,}|~{3,})\s*(\w*)\s*$/
const OUTLINE = /^\s*(?:#{1,6}\s|[-*+•]\s|\d{1,2}[.)]\s|---\s*$)/

/**
 * The outline inside the only fence of a text, as chat programs answer; what they say around it is a loss. A text with
 * an outline of its own around its fences stays as it is.
 */
export function withoutFence(text: string): Unfenced {
  const lines = text.split('\n')
  const fences = lines.flatMap((line, at) => (FENCE.test(line) ? [at] : []))
  const [start = -1, end = lines.length] = fences
  const whole = { text, firstLine: 1, losses: [] }
  if (start < 0 || fences.length > 2) return whole
  const inside = lines.slice(start + 1, end)
  const around = lines.flatMap((line, at) =>
    at < start || at > end ? [{ line: at + 1, text: line.trim() }] : [],
  )
  if (around.some((line) => OUTLINE.test(line.text)) || !inside.some((line) => OUTLINE.test(line)))
    return whole
  const losses = around
    .filter((line) => line.text !== '')
    .map((line): ImportLoss => ({ code: 'textAroundOutline', line: line.line, text: line.text }))
  return { text: inside.join('\n'), firstLine: start + 2, losses }
}
