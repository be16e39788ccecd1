import type { DocumentId } from '../../domain'

/** Where the person is: on the start page, in a map, in the projector window of one, or at what is known of the storage. */
export type Route =
  { readonly page: 'start' | 'storage' } | { readonly page: 'map' | 'projector'; readonly id: DocumentId }

/** Relative to the page, so that the app works from any folder of a host. */
export function hrefOf(route: Route): string {
  if ('id' in route) return `#/${route.page}/${encodeURIComponent(route.id)}`
  return route.page === 'start' ? '#/' : '#/storage'
}

/** The route of a location hash; anything unknown is the start page. */
export function parseRoute(hash: string): Route {
  if (hash === '#/storage') return { page: 'storage' }
  const [, page, id] = /^#\/(map|projector)\/([\w-]+)$/.exec(hash) ?? []
  if (id === undefined) return { page: 'start' }
  return { page: page === 'map' ? 'map' : 'projector', id: id as DocumentId }
}
