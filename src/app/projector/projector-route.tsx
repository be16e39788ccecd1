import { useEffect, useState, type ReactNode } from 'react'
import type { DocumentId, RepositoryFailure } from '../../domain'
import { Failure, hrefOf, loadProjectorPage, Opening } from '../../ui'
import { startEditor, startSync, type MapServices } from '../map/open-map'

interface ProjectorRouteProps {
  readonly id: DocumentId
  readonly services: MapServices
}

type State =
  | { readonly type: 'opening' }
  | { readonly type: 'open'; readonly page: ReactNode }
  | { readonly type: 'failed'; readonly failure: RepositoryFailure }

/** The window for the projector: it reads the map, follows what other windows write, and writes nothing. */
export function ProjectorRoute({ id, services }: ProjectorRouteProps) {
  const [state, setState] = useState<State>({ type: 'opening' })
  const [ports] = useState(services)
  useEffect(() => {
    let isLeft = false
    let close: () => void = () => undefined
    const open = async () => {
      const [{ ProjectorPage }, loaded] = await Promise.all([loadProjectorPage(), ports.repository.load(id)])
      if (!loaded.ok) {
        setState({ type: 'failed', failure: loaded.error })
        return
      }
      const { content, revision } = loaded.value
      const { editor } = await startEditor(ports, content, null)
      const sync = startSync(ports, editor, { id, revision })
      close = () => {
        sync.close()
        editor.close()
      }
      if (isLeft) close()
      else setState({ type: 'open', page: <ProjectorPage editor={editor} /> })
    }
    open().catch((error: unknown) => setState({ type: 'failed', failure: { type: 'unexpected', error } }))
    return () => {
      isLeft = true
      close()
    }
  }, [id, ports])
  const { t } = services.i18n
  if (state.type === 'opening') return <Opening text={t('app.opening')} />
  if (state.type === 'open') return state.page
  return (
    <Failure heading={t('app.failure.noMap')} sentence={t(`storage.failure.${state.failure.type}`)}>
      <a href={hrefOf({ page: 'start' })}>{t('app.failure.toStart')}</a>
    </Failure>
  )
}
