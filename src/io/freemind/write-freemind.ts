import { contentTitle, metaRecord, type DocumentContent, type NodeRecord, type Relation } from '../../domain'
import { familiesOf } from '../families'
import { normaliseLineBreaks } from '../clean-text'
import type { Attribute } from '../interpret/fields/attributes'
import { writeFrontMatter } from '../interpret/fields/front-matter'
import type { XmlElement } from '../xml/parse-xml'
import { branchElements } from '../xml/write-branches'
import { writeXml, xmlElement } from '../xml/write-xml'

/** The attribute of the root that says that the file is ours, with the settings of the map as its value. */
export const MAP_ATTRIBUTE = 'okrMap'

/**
 * Writes a map as FreeMind does. A file has one root, so a node with the title of the map holds several of them and the
 * parking lot. Ratings of others, dismissed checks and rule settings do not go in.
 */
export function writeFreemind(content: DocumentContent): string {
  const { relations } = familiesOf(content)
  const { onMap, parked } = branchElements(content, (node, attributes) =>
    nodeElement(node, attributes, (relations.get(node.id) ?? []).map(arrowElement)),
  )
  const lot = parked.length === 0 ? [] : [xmlElement('node', [['TEXT', 'Parking lot']], parked)]
  const [only, ...others] = onMap
  const title = contentTitle(content)
  const root =
    only !== undefined && typeof only !== 'string' && others.length === 0 && parked.length === 0
      ? only
      : xmlElement('node', [['TEXT', title]], [...onMap, ...lot])
  const settings = writeFrontMatter(content.meta[0] ?? metaRecord(), [])
  root.content.unshift(attribute([MAP_ATTRIBUTE, settings]))
  return writeXml(xmlElement('map', [['version', '1.0.1']], [root]))
}

/** Freeplane shows the label in the middle of the arrow. */
function arrowElement({ to, label }: Relation): XmlElement {
  return xmlElement('arrowlink', [
    ['DESTINATION', `ID_${to}`],
    ...(label === '' ? [] : [['MIDDLE_LABEL', label] as const]),
  ])
}

/** Links stand as arrows, so their attributes do not go in. */
function nodeElement(
  { id, title, note, side }: NodeRecord,
  attributes: readonly Attribute[],
  arrows: readonly XmlElement[],
): XmlElement {
  const position = side === null ? [] : [['POSITION', side === 'start' ? 'left' : 'right'] as const]
  const fields = attributes.filter(([name]) => name !== 'reference' && name !== 'relations')
  const content = [...(note === '' ? [] : [noteElement(note)]), ...fields.map(attribute), ...arrows]
  return xmlElement('node', [['TEXT', title], ['ID', `ID_${id}`], ...position], content)
}

function attribute([name, value]: Attribute): XmlElement {
  return xmlElement('attribute', [
    ['NAME', name],
    ['VALUE', value],
  ])
}

/** A paragraph a line. */
function noteElement(note: string): XmlElement {
  const lines = normaliseLineBreaks(note)
    .split('\n')
    .map((line) => xmlElement('p', [], line === '' ? [] : [line]))
  const html = xmlElement('html', [], [xmlElement('head'), xmlElement('body', [], lines)])
  return xmlElement('richcontent', [['TYPE', 'NOTE']], [html])
}
