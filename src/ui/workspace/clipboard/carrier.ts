import { createLiveDocument, walkBranch, type DocumentContent, type NodeId } from '../../../domain'
import { expectDefined } from '../../../lib'
import type { Clipping } from '../../hooks/ports'

/** The attribute in which our own branches travel beside what other programs show. */
const ATTRIBUTE = 'data-objectree'

/** Branches as HTML: a list for programs that take formatted text, and all of them exactly for maps. */
export function wrap({ json }: Clipping, content: DocumentContent): string {
  const page = document.implementation.createHTMLDocument('')
  const carrier = page.createElement('div')
  carrier.setAttribute(ATTRIBUTE, json)
  carrier.append(listOf(page, content))
  return carrier.outerHTML
}

/** What `wrap` has put in, however much a program has wrapped around it; null where there is nothing of ours. */
export function unwrap(html: string): string | null {
  if (!html.includes(ATTRIBUTE)) return null
  const page = new DOMParser().parseFromString(html, 'text/html')
  return page.querySelector(`[${ATTRIBUTE}]`)?.getAttribute(ATTRIBUTE) ?? null
}

function listOf(page: Document, content: DocumentContent): HTMLElement {
  const source = createLiveDocument(content)
  const top = page.createElement('ul')
  const lists = new Map<NodeId | null, HTMLElement>([[null, top]])
  for (const root of source.children(null))
    for (const id of walkBranch(source, root)) {
      const node = expectDefined(source.node(id), `node ${id}`)
      const item = page.createElement('li')
      item.textContent = node.title
      lists.get(node.parentId)?.append(item)
      if (source.children(id).length === 0) continue
      const below = page.createElement('ul')
      item.append(below)
      lists.set(id, below)
    }
  return top
}
