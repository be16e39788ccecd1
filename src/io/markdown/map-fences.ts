import type { ImportLoss } from '../../domain'
import { readMermaid } from '../mermaid/read-mermaid'
import { readPlantuml } from '../plantuml/read-plantuml'
import type { ScannedLine } from './scan'

const FENCE = /^\s*(?:```+|~~~+)\s*([\w-]*)/

/** The lines with every fenced mind map of Mermaid or PlantUML replaced by its nodes; a second copy of one is a loss. */
export function readMapFences(lines: readonly ScannedLine[]): {
  readonly lines: readonly ScannedLine[]
  readonly losses: readonly ImportLoss[]
} {
  const result: ScannedLine[] = []
  const losses: ImportLoss[] = []
  const seen = new Set<string>()
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at]
    if (!first) continue
    const end = first.type === 'verbatim' ? endOfFence(lines, at) : at
    const body = lines.slice(at + 1, end).map(({ text }) => text)
    const map = end > at ? mapIn(first.text, body.join('\n'), first.line + 1) : null
    if (map === null) {
      result.push(...lines.slice(at, Math.max(at, end - 1) + 1))
      at = Math.max(at, end - 1)
      continue
    }
    const key = body.map((line) => line.trim()).join('\n')
    if (seen.has(key)) losses.push({ code: 'textAroundOutline', line: first.line, text: first.text.trim() })
    else result.push({ type: 'table', nodes: map.roots, text: '', line: first.line })
    seen.add(key)
    losses.push(...map.losses)
    at = end
  }
  return { lines: result, losses }
}

/** The index of the line that closes the fence; that after the last line where none does; the same where no fence begins. */
function endOfFence(lines: readonly ScannedLine[], start: number): number {
  if (!FENCE.test(lines[start]?.text ?? '')) return start
  let end = start + 1
  while (lines[end]?.type === 'verbatim' && !FENCE.test(lines[end]?.text ?? '')) end += 1
  return end
}

function mapIn(fence: string, body: string, line: number) {
  const name = FENCE.exec(fence)?.[1] ?? ''
  if (/^mermaid/i.test(name) && /^\s*mindmap\s*$/m.test(body)) return readMermaid(body, line)
  return /@start(?:mindmap|wbs)\b/.test(body) ? readPlantuml(body, line) : null
}
