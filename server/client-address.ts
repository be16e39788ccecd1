import type { IncomingMessage } from 'node:http'

/** Where an upgraded request carries the address of its client; whatever the client wrote there is replaced. */
export const CLIENT_HEADER = 'x-room-client'

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** The address of a client; where a proxy on this machine passed the request on, what the proxy says. */
export function clientAddress({ headers, socket }: IncomingMessage): string {
  const address = socket.remoteAddress ?? ''
  const forwarded = headers['x-forwarded-for']
  if (!LOOPBACK.has(address) || typeof forwarded !== 'string') return address
  return forwarded.split(',').at(-1)?.trim() ?? address
}

/** Does the request come from a page of this server, or from no page at all? */
export function isOwnOrigin({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host
}

/** The path that is asked for. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : '/'
}
