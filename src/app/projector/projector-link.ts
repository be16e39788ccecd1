import { hrefOf, parseRoute, type ProjectorLink } from '../../ui'

/**
 * The two windows of the map at this address talk over a channel of the browser. Where it has none, or does not let the
 * page open a window, `onRefused` is called.
 */
export function projectorLink(onRefused: () => void): ProjectorLink {
  return {
    open: () => {
      const route = parseRoute(location.hash)
      const isPossible = 'id' in route && location.protocol !== 'file:'
      if (
        !isPossible ||
        window.open(hrefOf({ ...route, page: 'projector' }), nameOf(route.id), 'popup') === null
      )
        onRefused()
    },
    join: (listener) => {
      const route = parseRoute(location.hash)
      const channel = new BroadcastChannel(nameOf('id' in route ? route.id : ''))
      channel.onmessage = ({ data }: MessageEvent<unknown>) => listener(data)
      return { post: (message) => channel.postMessage(message), leave: () => channel.close() }
    },
  }
}

function nameOf(id: string): string {
  return `objectree.projector.${id}`
}
