import type { DocumentId } from '../../domain'

/** Where the person is: on the start page, in a map, or at what is known of the storage. */
export type Route = { readonly page: 'start' | 'storage' } | { readonly page: 'map'; readonly id: DocumentId }

/** Relative to the page, so that the app works from any folder of a host. */
export function hrefOf(route: Route): string {
  if (route.page === 'map') return `#/map/${encodeURIComponent(route.id)}`
  return route.page === 'start' ? '#/' : '#/storage'
}

/** The route of a location hash; anything unknown is the start page. */
export function parseRoute(hash: string): Route {
  if (hash === '#/storage') return { page: 'storage' }
  const id = /^#\/map\/([\w-]+)$/.exec(hash)?.[1]
  return id === undefined ? { page: 'start' } : { page: 'map', id: id as DocumentId }
}
