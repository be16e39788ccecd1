import type { NodeRecord, SupportStrength } from '../../domain'
import { protectEdges } from '../interpret/text/escape'
import { STRENGTH_WORDS } from '../interpret/fields/strengths'
import { metricParts } from './write-metric'

interface FieldsToWrite {
  readonly node: NodeRecord
  /** What the person at this device says of the link to the parent. */
  readonly strength: SupportStrength | null
  /** Where a checkbox already says whether the node is done. */
  readonly hasCheckbox: boolean
  /** Where the front matter says the colour. */
  readonly isBranch: boolean
  /** By which relations name the node; null where none leads to it. */
  readonly reference: string | null
}

/** The trailing bracket of a line, empty when every field is. */
export function writeBracket({ node, strength, hasCheckbox, isBranch, reference }: FieldsToWrite): string {
  const said = (value: unknown, part: string): string =>
    value === null || value === false || value === '' ? '' : part
  const parts = [
    ...metricParts(node),
    said(node.start, `start ${node.start ?? ''}`),
    said(node.due, `due ${node.due ?? ''}`),
    said(node.owner, `@${node.owner ?? ''}`),
    said(node.confidence, `${node.confidence ?? ''}/10`),
    said(node.effort, `${node.effort ?? ''}%`),
    said(node.effortLocked, 'locked'),
    said(!hasCheckbox && node.done, 'done'),
    said(strength, `supports ${STRENGTH_WORDS[strength ?? 0]}`),
    said(node.stretch, `stretch ${node.stretch ?? ''}%`),
    node.commitment ?? '',
    node.role ?? '',
    node.phase === null ? '' : `phase: ${node.phase}`,
    said(!isBranch && node.colour, `colour ${node.colour ?? ''}`),
    said(reference, `reference: ${reference ?? ''}`),
    said(node.parked?.reason ?? '', `parked: ${node.parked?.reason ?? ''}`),
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `(${parts.map(escapePart).join(', ')})`
}

function escapePart(part: string): string {
  return protectEdges(part.replace(/[\\,，;；()（）*<]|_(?=_)|&(?=#?\w+;)/gu, '\\$&'))
}
