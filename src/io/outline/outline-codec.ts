import type { DocumentContent, NodeRecord } from '../../domain'
import { normaliseLineBreaks } from '../clean-text'
import type { Codec } from '../codec'
import { familiesOf, outlineNodes } from '../families'
import { writeBracket } from '../markdown/write-fields'

/**
 * A line a node, indented by tabs, as every editor and every mind map takes it: the title with its fields in brackets, the
 * note below. Kinds are said by depth only; relations and check-ins do not go in.
 */
export const outlineCodec = { write: writeOutline } satisfies Codec

function writeOutline(content: DocumentContent): string {
  const families = familiesOf(content)
  const nodes = outlineNodes(families)
  const firstParked = nodes.findIndex(({ parked }) => parked)
  const lines = nodes.flatMap(({ node, depth, parked }, at) => [
    ...(at === firstParked ? ['Parking lot'] : []),
    ...linesOf(node, '\t'.repeat(depth + (parked ? 1 : 0)), families.ownRatings.get(node.id)?.because ?? ''),
  ])
  return lines.map((line) => `${line}\n`).join('')
}

function linesOf(node: NodeRecord, indent: string, because: string): readonly string[] {
  const bracket = writeBracket({ node, strength: null, hasCheckbox: false, isBranch: true, reference: null })
  const title = [inOneLine(node.title), bracket].filter((part) => part !== '').join(' ')
  return [
    indent + title,
    ...(because === '' ? [] : [`${indent}\tbecause ${inOneLine(because)}`]),
    ...(node.note === ''
      ? []
      : normaliseLineBreaks(node.note)
          .split('\n')
          .map((line) => `${indent}\tnote: ${line}`)),
  ]
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
