import { useEffect, useRef, useState } from 'react'
import type { DocumentId, RepositoryFailure } from '../../domain'
import { ok } from '../../lib'
import { Failure, hrefOf, Opening, preloadWorkspace } from '../../ui'
import type { LoadedMap, MapServices, OpenedMap } from './open-map'
import type { AppServices } from '../services'

type MapState =
  | { readonly type: 'opening' }
  | { readonly type: 'open'; readonly map: OpenedMap }
  | { readonly type: 'failed'; readonly failure: RepositoryFailure }
  | { readonly type: 'notLoaded' }
  | { readonly type: 'broken'; readonly error: unknown }

const loadOpening = () => import('./open-map')

/** Fetches the code that opens and shows a map; answers whether it came. Opening a map asks again for what did not. */
export async function prepareMapRoute(): Promise<boolean> {
  const parts = await Promise.allSettled([loadOpening(), preloadWorkspace()])
  return parts.every(({ status }) => status === 'fulfilled')
}

interface MapRouteProps {
  id: DocumentId
  /** The map where it was created just now, and need not be read from the disk. */
  created: LoadedMap | null
  services: MapServices & AppServices
}

/** Opens the map of this address and closes it when the person goes elsewhere. */
export function MapRoute({ id, created, services }: MapRouteProps) {
  const state = useOpenedMap(id, created, services)
  const { t } = services.i18n
  if (state.type === 'opening') return <Opening text={t('app.opening')} />
  if (state.type === 'broken') throw state.error
  if (state.type === 'open') return state.map.page
  const sentence =
    state.type === 'failed' ? t(`storage.failure.${state.failure.type}`) : t('app.failure.notLoaded')
  return (
    <Failure heading={t('app.failure.noMap')} sentence={sentence}>
      <a href={hrefOf({ page: 'start' })}>{t('app.failure.toStart')}</a>
    </Failure>
  )
}

/** Notes which map is on the screen. */
function showInWindow({ open }: AppServices, map: OpenedMap | null): void {
  open.map = map
}

function useOpenedMap(
  id: DocumentId,
  created: LoadedMap | null,
  services: MapServices & AppServices,
): MapState {
  const [state, setState] = useState<MapState>({ type: 'opening' })
  // A map is opened once, with the ports of that moment; a change of language does not open it again.
  const [ports] = useState(services)
  const taken = useRef(created)
  useEffect(() => {
    let map: OpenedMap | null = null
    let left = false
    // Whoever opens the map again reads it: its editor is closed with this page.
    const ready = taken.current
    taken.current = null
    void prepareMapRoute()
    const open = async () => {
      const { loadMap, openMap } = await loadOpening()
      const read = ready ? ok(ready) : await loadMap(ports, id)
      if (!read.ok) {
        setState({ type: 'failed', failure: read.error })
        return
      }
      const opened = await openMap(ports, id, read.value)
      if (left) {
        opened.close()
        return
      }
      map = opened
      showInWindow(ports, opened)
      setState({ type: 'open', map: opened })
    }
    open().catch(async (error: unknown) => {
      setState((await prepareMapRoute()) ? { type: 'broken', error } : { type: 'notLoaded' })
    })
    return () => {
      left = true
      showInWindow(ports, null)
      map?.close()
    }
  }, [id, ports])
  return state
}
