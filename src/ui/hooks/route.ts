import type { DocumentId } from '../../domain'

/** Where the person is: on the start page or in a map. */
export type Route = { readonly page: 'start' } | { readonly page: 'map'; readonly id: DocumentId }

/** Relative to the page, so that the app works from any folder of a host. */
export function hrefOf(route: Route): string {
  return route.page === 'start' ? '#/' : `#/map/${encodeURIComponent(route.id)}`
}

/** The route of a location hash; anything unknown is the start page. */
export function parseRoute(hash: string): Route {
  const id = /^#\/map\/([\w-]+)$/.exec(hash)?.[1]
  return id === undefined ? { page: 'start' } : { page: 'map', id: id as DocumentId }
}
