import { useEffect, useState } from 'react'
import type { DocumentId, LoadedDocument, RepositoryFailure } from '../../domain'
import { Failure, hrefOf, Opening, preloadWorkspace } from '../../ui'
import type { MapServices, OpenedMap } from './open-map'
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
  /** What the map holds, where it need not be read from the disk. */
  created: LoadedDocument | null
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
  created: LoadedDocument | null,
  services: MapServices & AppServices,
): MapState {
  const [state, setState] = useState<MapState>({ type: 'opening' })
  // A map is opened once, with the ports of that moment; a change of language does not open it again.
  const [{ ports, loaded }] = useState({ ports: services, loaded: created })
  useEffect(() => {
    let map: OpenedMap | null = null
    let left = false
    void prepareMapRoute()
    const open = async () => {
      const { openMap } = await loadOpening()
      const opened = await openMap(ports, id, loaded)
      if (left) {
        if (opened.ok) opened.value.close()
      } else if (opened.ok) {
        map = opened.value
        showInWindow(ports, map)
        setState({ type: 'open', map })
      } else setState({ type: 'failed', failure: opened.error })
    }
    open().catch(async (error: unknown) => {
      setState((await prepareMapRoute()) ? { type: 'broken', error } : { type: 'notLoaded' })
    })
    return () => {
      left = true
      showInWindow(ports, null)
      map?.close()
    }
  }, [id, ports, loaded])
  return state
}
