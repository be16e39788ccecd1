import { useEffect, useState } from 'react'
import type { DocumentId, RepositoryFailure } from '../domain'
import { Failure, hrefOf, Opening, preloadWorkspace } from '../ui'
import type { MapServices, OpenedMap } from './open-map'
import type { AppServices } from './services'

type Stage =
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
  services: MapServices & AppServices
}

/** Opens the map of this address and closes it when the person goes elsewhere. */
export function MapRoute({ id, services }: MapRouteProps) {
  const stage = useOpenedMap(id, services)
  const { t } = services.i18n
  if (stage.type === 'opening') return <Opening text={t('app.opening')} />
  if (stage.type === 'broken') throw stage.error
  if (stage.type === 'open') return stage.map.page
  const sentence =
    stage.type === 'failed' ? t(`storage.failure.${stage.failure.type}`) : t('app.failure.notLoaded')
  return (
    <Failure heading={t('app.failure.noMap')} sentence={sentence}>
      <a href={hrefOf({ page: 'start' })}>{t('app.failure.toStart')}</a>
    </Failure>
  )
}

function useOpenedMap(id: DocumentId, services: MapServices & AppServices): Stage {
  const [stage, setStage] = useState<Stage>({ type: 'opening' })
  // A map is opened once, with the ports of that moment; a change of language does not open it again.
  const [ports] = useState(services)
  useEffect(() => {
    let map: OpenedMap | null = null
    let left = false
    const { fresh } = ports.open
    const made = fresh?.id === id ? fresh.loaded : null
    ports.open.fresh = null
    void prepareMapRoute()
    const open = async () => {
      const { openMap } = await loadOpening()
      const opened = await openMap(ports, id, made)
      if (left) {
        if (opened.ok) opened.value.close()
      } else if (opened.ok) {
        map = opened.value
        ports.open.map = map
        setStage({ type: 'open', map })
      } else setStage({ type: 'failed', failure: opened.error })
    }
    open().catch(async (error: unknown) => {
      setStage((await prepareMapRoute()) ? { type: 'broken', error } : { type: 'notLoaded' })
    })
    return () => {
      left = true
      ports.open.map = null
      map?.close()
    }
  }, [id, ports])
  return stage
}
