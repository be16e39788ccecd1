import type { DocumentReader } from '../../src/domain'

export interface CountedVisits {
  /** The same document; what is read through it is counted. */
  readonly reader: DocumentReader
  /** Records looked at, and entries of the lists of children. */
  readonly count: number
}

/** Counts the nodes that are read of a document, so that a test can compare small maps with large ones. */
export function countVisits(document: DocumentReader): CountedVisits {
  let count = 0
  const counted: Partial<DocumentReader> = {
    node(id) {
      count += 1
      return document.node(id)
    },
    children(id) {
      const children = document.children(id)
      count += children.length
      return children
    },
    *all(table) {
      for (const row of document.all(table)) {
        count += 1
        yield row
      }
    },
  }
  const reader = new Proxy(document, {
    get: (target, key): unknown => Reflect.get(counted, key) ?? Reflect.get(target, key),
  })
  return {
    reader,
    get count() {
      return count
    },
  }
}
