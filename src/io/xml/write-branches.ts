import type { DocumentContent, NodeRecord } from '../../domain'
import { familiesOf, referencesOf } from '../families'
import { attributesOf, type Attribute } from '../interpret/fields/attributes'
import { recordAttributes } from '../interpret/fields/records'
import type { XmlContent, XmlElement } from './parse-xml'

/**
 * The roots of a map as elements with their branches inside, those of the parking lot apart. `elementOf` makes an element
 * of a node and of everything that its title, its note and its place do not say.
 */
export function branchElements(
  content: DocumentContent,
  elementOf: (node: NodeRecord, attributes: readonly Attribute[]) => XmlElement,
): { readonly onMap: XmlContent; readonly parked: XmlContent } {
  const families = familiesOf(content)
  const references = referencesOf(families)
  const { children } = families
  const onMap: XmlContent = []
  const parked: XmlContent = []
  const waiting = (children.get(null) ?? []).map((node) => ({
    node,
    family: node.parked === null ? onMap : parked,
  }))
  for (const { node, family } of waiting) {
    const element = elementOf(node, [
      ...attributesOf(node, families.ownRatings.get(node.id) ?? null),
      ...recordAttributes(families, references, node.id),
    ])
    family.push(element)
    for (const child of children.get(node.id) ?? []) waiting.push({ node: child, family: element.content })
  }
  return { onMap, parked }
}
