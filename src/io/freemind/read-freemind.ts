import type { CodecFailure, ImportLoss } from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { ReadContext, Reading } from '../codec'
import { foreignNode, type ForeignNode, type ForeignRelation } from '../foreign-tree'
import { escapeWords } from '../interpret/text/escape'
import { readFrontMatter } from '../interpret/fields/front-matter'
import { childOf, childrenOf, parseXml, textOf, type XmlElement } from '../xml/parse-xml'
import { readRichText, richTextOf, type RichText } from '../xml/rich-text'
import { MAP_ATTRIBUTE } from './write-freemind'

/** Reads the nodes of a map; colours, fonts and edges go silently, links, pictures, icons and locked content by name. */
export function readFreemind(bytes: Uint8Array, { onProgress }: ReadContext): Result<Reading, CodecFailure> {
  const parsed = parseXml(bytes)
  if (!parsed.ok) return parsed
  const { root: map, losses } = parsed.value
  if (map.name !== 'map') return err({ code: 'notOurs', data: {} })
  onProgress?.(0.3)
  const read = readNodes(map)
  const [root] = read.roots
  const settings = root?.attributes.get(MAP_ATTRIBUTE)
  root?.attributes.delete(MAP_ATTRIBUTE)
  const front = readFrontMatter(settings ?? '')
  const isFrame = root && settings !== undefined && !root.attributes.has('kind')
  onProgress?.(0.5)
  const all = [...losses, ...front.losses, ...read.losses]
  const roots = isFrame ? root.children : read.roots
  return ok({ type: 'tree', tree: { roots, losses: all, meta: front.meta } })
}

function readNodes(map: XmlElement): { readonly roots: ForeignNode[]; readonly losses: ImportLoss[] } {
  const roots: ForeignNode[] = []
  const losses: ImportLoss[] = []
  const waiting = [{ element: map, family: roots }]
  for (const { element, family } of waiting)
    for (const child of childrenOf(element)) {
      if (child.name !== 'node') continue
      const node = nodeOf(child, losses)
      family.push(node)
      waiting.push({ element: child, family: node.children })
    }
  return { roots, losses }
}

function nodeOf(element: XmlElement, losses: ImportLoss[]): ForeignNode {
  const lose = (code: ImportLoss['code'], text: string) => losses.push({ code, line: null, text })
  const attributes = fieldsOf(element)
  const linked = { reference: element.attributes.get('ID') ?? null, relations: arrowsOf(element) }
  const notes = childrenOf(element).filter((child) => child.name === 'richcontent' && !isTitle(child))
  if (attributes.has('kind')) {
    const note = notes.flatMap(paragraphsOf)
    return { ...foreignNode(escapeWords(element.attributes.get('TEXT') ?? '')), ...linked, note, attributes }
  }
  const title = titleOf(element)
  const noteTexts = notes.map(readRichText)
  const done = childrenOf(element).some(
    ({ name, attributes: said }) => name === 'icon' && said.get('BUILTIN') === 'button_ok',
  )
  const node = {
    ...foreignNode(escapeWords(title.words), { marks: done ? { done } : {} }),
    ...linked,
    note: noteTexts.flatMap(({ words }) => (words === '' ? [] : words.split('\n'))),
    attributes,
  }
  const link = element.attributes.get('LINK')
  const isInside = link?.startsWith('#') === true
  if (isInside) node.relations.push({ to: link.slice(1), label: '' })
  node.links.push(
    ...(link === undefined || isInside ? [] : [link]),
    ...[title, ...noteTexts].flatMap(({ links }) => links),
  )
  for (const picture of [title, ...noteTexts].flatMap(({ pictures }) => pictures))
    lose('imageDropped', picture)
  if (element.attributes.has('ENCRYPTED_CONTENT')) lose('encryptedDropped', title.words)
  for (const { name, attributes: said } of childrenOf(element)) {
    if (name === 'icon' && said.get('BUILTIN') !== 'button_ok')
      lose('attributeDropped', `icon: ${said.get('BUILTIN') ?? ''}`)
    if (name === 'hook' && said.has('URI')) lose('imageDropped', said.get('URI') ?? '')
  }
  return node
}

/** Links across the map; Freeplane has up to three labels along an arrow. */
function arrowsOf(element: XmlElement): ForeignRelation[] {
  const arrows = childrenOf(element).filter(({ name }) => name === 'arrowlink')
  return arrows.map(({ attributes }) => ({
    to: attributes.get('DESTINATION') ?? '',
    label: ['SOURCE_LABEL', 'MIDDLE_LABEL', 'TARGET_LABEL']
      .flatMap((name) => attributes.get(name) ?? [])
      .join(' '),
  }))
}

/** The words of a node stand in an attribute, as HTML in an attribute, or as elements. */
function titleOf(element: XmlElement): RichText {
  const text = element.attributes.get('TEXT') ?? element.attributes.get('LOCALIZED_TEXT')
  if (text !== undefined) return richTextOf(text)
  const rich = childrenOf(element).find(isTitle)
  return rich ? readRichText(rich) : { words: '', links: [], pictures: [] }
}

function isTitle({ name, attributes }: XmlElement): boolean {
  return name === 'richcontent' && attributes.get('TYPE') === 'NODE'
}

function fieldsOf(element: XmlElement): Map<string, string> {
  const fields = childrenOf(element).filter(({ name }) => name === 'attribute')
  return new Map(
    fields.map(({ attributes }) => [attributes.get('NAME') ?? '', attributes.get('VALUE') ?? '']),
  )
}

/** The lines of a note of ours, exactly. */
function paragraphsOf(rich: XmlElement): readonly string[] {
  const html = childOf(rich, 'html')
  const body = html && childOf(html, 'body')
  return body ? childrenOf(body).map(textOf) : []
}
