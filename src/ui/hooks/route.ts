import type { DocumentId } from '../../domain'

/**
 * Where the person is: on the start page, in a map, in the projector window of one, at what is known of the storage, or at
 * the door of a room.
 */
export type Route =
  | { readonly page: 'start' | 'storage' }
  | { readonly page: 'map' | 'projector'; readonly id: DocumentId }
  | { readonly page: 'room'; readonly code: string }

/** Relative to the page, so that the app works from any folder of a host. */
export function hrefOf(route: Route): string {
  if ('id' in route) return `#/${route.page}/${encodeURIComponent(route.id)}`
  if ('code' in route) return `#/room/${route.code}`
  return route.page === 'start' ? '#/' : '#/storage'
}

/** The route of a location hash; anything unknown is the start page. */
export function parseRoute(hash: string): Route {
  if (hash === '#/storage') return { page: 'storage' }
  const [, page, rest] = /^#\/(map|projector|room)\/([\w-]+)$/.exec(hash) ?? []
  if (rest === undefined) return { page: 'start' }
  if (page === 'room') return { page, code: rest }
  return { page: page === 'map' ? 'map' : 'projector', id: rest as DocumentId }
}
