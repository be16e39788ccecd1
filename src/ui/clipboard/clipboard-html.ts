import { createLiveDocument, walkBranch, type DocumentContent, type NodeId } from '../../domain'
import { expectDefined } from '../../lib'
import type { SerialisedBranches } from '../hooks/ports'
import { ATTRIBUTE } from './branch-titles'

/** Branches as HTML: a list for programs that take formatted text, and all of them exactly for maps. */
export function writeBranchesHtml({ json }: SerialisedBranches, content: DocumentContent): string {
  const page = document.implementation.createHTMLDocument('')
  const root = page.createElement('div')
  root.setAttribute(ATTRIBUTE, json)
  root.append(listOf(page, content))
  return root.outerHTML
}

/** What `writeBranchesHtml` has put in, however much a program has wrapped around it; null where there is nothing of ours. */
export function readBranchesHtml(html: string): string | null {
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
      item.append(...linesOf(page, node.title))
      lists.get(node.parentId)?.append(item)
      if (source.children(id).length === 0) continue
      const below = page.createElement('ul')
      item.append(below)
      lists.set(id, below)
    }
  return top
}

/** The lines of a title with a break between them. */
function linesOf(page: Document, title: string): readonly (string | HTMLElement)[] {
  return title.split('\n').flatMap((line, at) => (at === 0 ? [line] : [page.createElement('br'), line]))
}
