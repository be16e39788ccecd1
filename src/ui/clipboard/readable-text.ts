import {
  createLiveDocument,
  walkBranch,
  type DocumentContent,
  type NodeId,
  type NodeRecord,
  type PlainDate,
} from '../../domain'
import type { I18n } from '../../i18n'
import { KIND_PRESENTATIONS } from '../kinds'
import { factsOf, type FactsContext } from '../node/facts'

/** Branches as a nested list for people: in a chat, a mail, a document. */
export interface ReadableText {
  readonly text: string
  readonly html: string
}

/** A line a node with what is known of it in brackets; lines to tick have a box. Notes stay behind. */
export function readableText(content: DocumentContent, today: PlainDate, i18n: I18n): ReadableText {
  const source = createLiveDocument(content)
  const page = document.implementation.createHTMLDocument('')
  const top = page.createElement('ul')
  const lists = new Map<NodeId | null, { readonly list: HTMLElement; readonly depth: number }>()
  const lines: string[] = []
  for (const root of source.children(null))
    for (const id of walkBranch(source, root)) {
      const node = source.node(id)
      if (node === undefined) continue
      const { list, depth } = (node.parentId !== null && lists.get(node.parentId)) || { list: top, depth: 0 }
      const words = wordsOf(node, { document: source, today, i18n })
      lines.push(
        `${'  '.repeat(depth)}- ${[words.before + words.title, words.after].filter(Boolean).join(' ')}`,
      )
      const item = page.createElement('li')
      item.append(words.before, titleElement(page, words.title, depth), words.after && ` ${words.after}`)
      list.append(item)
      if (source.children(id).length === 0) continue
      const below = page.createElement('ul')
      item.append(below)
      lists.set(id, { list: below, depth: depth + 1 })
    }
  return { text: lines.map((line) => `${line}\n`).join(''), html: top.outerHTML }
}

/** The upper two levels stand out. */
function titleElement(page: Document, title: string, depth: number): HTMLElement {
  const element = page.createElement(depth < 2 ? 'b' : 'span')
  element.textContent = title
  return element
}

interface Words {
  readonly before: string
  readonly title: string
  readonly after: string
}

function wordsOf(node: NodeRecord, context: FactsContext): Words {
  const { i18n } = context
  const facts = factsOf(node, context)
  const box = node.done ? '☑ ' : '☐ '
  return {
    before: KIND_PRESENTATIONS[node.kind].hasCheckbox ? box : '',
    title: node.title.replace(/\s+/gu, ' ').trim() || i18n.t('canvas.untitled'),
    after: facts.length === 0 ? '' : i18n.t('canvas.inBrackets', { text: facts.join(' · ') }),
  }
}
