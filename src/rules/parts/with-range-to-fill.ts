import type { DocumentReader, NodeRecord } from '../../domain'
import { phrasesFor } from './phrases-for'

/** The title, without its full stop, with "from … to …" to be filled in. */
export function withRangeToFill(node: NodeRecord, document: DocumentReader): string {
  return `${node.title.trim().replace(/[.。．;；,，:：]+$/u, '')}${phrasesFor(document, node).span}`
}
