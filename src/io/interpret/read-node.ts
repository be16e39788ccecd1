import type { Cycle, ImportLoss, NodeKind, NodeRecord } from '../../domain'
import type { ForeignNode } from '../foreign-tree'
import { readAttributes } from './fields/attributes'
import { unescapeText } from './text/escape'
import type { LineFields } from './fields/fields'
import { removePinyin } from './text/inline'
import { readLine } from './text/read-line'

/** What a foreign node says of a node of the map. */
export interface NodeReading {
  /** Null: neither words nor attributes say, the place in the tree does. */
  readonly kind: NodeKind | null
  readonly title: string
  readonly fields: LineFields
  readonly because: readonly string[]
  readonly side: NodeRecord['side']
  /** An attribute says the kind: everything that is not said is empty. */
  readonly exact: boolean
  readonly losses: readonly ImportLoss[]
  readonly pinyinRemoved: number
}

/**
 * Reads words and attributes; days without a year are read within the cycle. Where an attribute says the kind, the file
 * is of ours and its words are exact.
 */
export function readNode(
  { title, line, marks, links, attributes, because }: ForeignNode,
  cycle: Cycle | null,
): NodeReading {
  const said = attributes.size === 0 ? NOTHING_SAID : readAttributes(attributes)
  const losses: ImportLoss[] = [
    ...links.map((text): ImportLoss => ({ code: 'linkFlattened', line, text })),
    ...said.unknown.map(([name, value]): ImportLoss => ({
      code: 'attributeDropped',
      line,
      text: `${name}: ${value}`,
    })),
  ]
  const reasons = said.because === null ? because : [...because, said.because]
  if (said.kind !== null)
    return {
      because: reasons,
      side: said.side,
      exact: true,
      kind: said.kind,
      title: unescapeText(title),
      fields: said.fields,
      losses,
      pinyinRemoved: 0,
    }
  const { text, removed } = removePinyin(title)
  const read = readLine(text, line, cycle)
  if (marks.done === true) read.fields.facets.done = true
  return {
    because: reasons,
    side: said.side,
    exact: false,
    kind: read.kind,
    title: read.title,
    fields: said === NOTHING_SAID ? read.fields : joinFields(read.fields, said.fields),
    losses: [...read.losses, ...losses],
    pinyinRemoved: removed,
  }
}

/** By most nodes of most programs. */
const NOTHING_SAID = readAttributes(new Map())

/** Attributes win over words. */
function joinFields(words: LineFields, attributes: LineFields): LineFields {
  const { metric } = attributes
  const saysMetric = metric.shape !== null || metric.now !== null || metric.unit !== null
  return {
    facets: { ...words.facets, ...attributes.facets },
    metric: saysMetric ? metric : words.metric,
    parkedReason: attributes.parkedReason || words.parkedReason,
    strength: attributes.strength ?? words.strength,
    reference: attributes.reference ?? words.reference,
    assumedDays: words.assumedDays,
  }
}
