import type { CodecFailure, ImportLoss } from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { ReadContext, Reading } from '../codec'
import { foreignNode, type ForeignNode } from '../foreign-tree'
import { escapeWords } from '../interpret/text/escape'
import { readFrontMatter } from '../interpret/fields/front-matter'
import { childOf, childrenOf, parseXml, textOf, type XmlElement } from '../xml/parse-xml'
import { richTextOf } from '../xml/rich-text'

/** Reads outlines by `text`, or `title` where that is missing; further attributes become fields or are listed as lost. */
export function readOpml(bytes: Uint8Array, { onProgress }: ReadContext): Result<Reading, CodecFailure> {
  const parsed = parseXml(bytes)
  if (!parsed.ok) return parsed
  const { root, losses } = parsed.value
  const body = childOf(root, 'body')
  if (root.name !== 'opml' || !body) return err({ code: 'notOurs', data: {} })
  onProgress?.(0.3)
  const head = childOf(root, 'head')
  const outlines = readOutlines(body)
  const front = readFrontMatter(textOf(head && childOf(head, 'okrSettings')))
  const roots = underTitle(textOf(head && childOf(head, 'title')).trim(), outlines.roots)
  onProgress?.(0.5)
  const all = [...losses, ...front.losses, ...outlines.losses]
  return ok({ type: 'tree', tree: { roots, losses: all, meta: front.meta } })
}

/** Several outlines of another program have nothing above them but the title of the file. */
function underTitle(title: string, roots: readonly ForeignNode[]): readonly ForeignNode[] {
  const isOurs = roots.some(({ attributes }) => attributes.has('kind'))
  if (title === '' || roots.length < 2 || isOurs) return roots
  return [{ ...foreignNode(escapeWords(title)), children: [...roots] }]
}

function readOutlines(body: XmlElement): { readonly roots: ForeignNode[]; readonly losses: ImportLoss[] } {
  const roots: ForeignNode[] = []
  const losses: ImportLoss[] = []
  const waiting = [{ element: body, family: roots }]
  for (const { element, family } of waiting)
    for (const outline of childrenOf(element)) {
      if (outline.name !== 'outline') continue
      const node = nodeOf(outline, losses)
      // Programs use empty outlines as spacing.
      if (node.title === '' && outline.content.every(isBlank) && !node.attributes.has('kind')) continue
      family.push(node)
      waiting.push({ element: outline, family: node.children })
    }
  return { roots, losses }
}

function isBlank(part: XmlElement | string): boolean {
  return typeof part === 'string' && part.trim() === ''
}

/** Attributes that say nothing about an item: how it was shown, when it was made, copies of other attributes. */
const IGNORED =
  /^(?:text|title|_?note|type|created|modified|isComment|isBreakpoint|name|_mubu_.*|_status|_?complete|url|htmlUrl|xmlUrl)$/i

function nodeOf({ attributes: said }: XmlElement, losses: ImportLoss[]): ForeignNode {
  const own = said.has('okrKind')
  const raw = said.get('text') ?? said.get('title') ?? ''
  const note = said.get('_note') ?? said.get('note') ?? ''
  if (own) {
    const node = { ...foreignNode(escapeWords(raw)), note: linesOf(note) }
    for (const [name, value] of said) if (name.startsWith('okr')) node.attributes.set(ownName(name), value)
    return node
  }
  const done = /^(?:checked|true|yes)$/i.test(
    said.get('_status') ?? said.get('_complete') ?? said.get('complete') ?? '',
  )
  const { words, links, pictures } = richTextOf(raw)
  const notes = richTextOf(note)
  const node = {
    ...foreignNode(escapeWords(words.trim()), { marks: done ? { done } : {} }),
    note: linesOf(notes.words),
  }
  node.links.push(...links, ...notes.links)
  for (const text of [...pictures, ...notes.pictures]) losses.push({ code: 'imageDropped', line: null, text })
  for (const [name, value] of said) {
    if (/^(?:url|htmlUrl|xmlUrl)$/.test(name)) node.links.push(value)
    if (!IGNORED.test(name) && value !== '') node.attributes.set(ownName(name), value)
  }
  return node
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n')
}

/** `okrDue` → `due` */
function ownName(name: string): string {
  const found = /^okr([A-Z].*)$/.exec(name)?.[1]
  return found === undefined ? name : `${found.charAt(0).toLowerCase()}${found.slice(1)}`
}
