import type { LinkReader } from './link-reader'

/** The reader of links with its word lists, which are fetched only when they are needed. */
export async function loadLinkReader(): Promise<LinkReader> {
  const { createLinkReader } = await import('./link-reader')
  return createLinkReader()
}
