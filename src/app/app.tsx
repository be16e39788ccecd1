import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DocumentContent } from '../domain'
import { loadI18n, type I18n } from '../i18n'
import { ok } from '../lib'
import {
  Button,
  ErrorBoundary,
  hrefOf,
  loadJoinScreen,
  onDemand,
  OpenWithoutView,
  PageFrame,
  parseRoute,
  StartScreen,
  type Route,
} from '../ui'
import { listExamples } from './examples/example-ports'
import { createMap, type NewMap } from './map/create-map'
import { historyOfOpenMap } from './map/history-of-open-map'
import { MapRoute } from './map/map-route'
import type { MapServices } from './map/open-map'
import { openWithoutView } from './map/open-without-view'
import { projectorLink } from './projector/projector-link'
import type { AppServices } from './services'

const loadTrainer = () => import('./examples/exercise/trainer-answer')

const ProjectorRoute = onDemand(async () => (await import('./projector/projector-route')).ProjectorRoute)
const JoinRoute = onDemand(async () => (await loadJoinScreen()).JoinScreen)
const StorageRoute = onDemand(async () => (await import('./storage/storage-route')).StorageRoute)

interface AppProps {
  services: AppServices
  /** In the language that the page starts with. */
  i18n: I18n
}

/** The page by its address, in the chosen language. */
export function App({ services, i18n: first }: AppProps) {
  const i18n = useChosenI18n(services, first)
  const { route, created, showCreated } = useRoute()
  const ports = useMemo(() => {
    const ports: MapServices & AppServices = {
      ...services,
      i18n,
      history: historyOfOpenMap(services),
      navigate,
      openNewMap: async (content: DocumentContent) => {
        const map = await createMap(ports, content)
        if (!map.ok) return map
        showCreated(map.value)
        return ok(undefined)
      },
      openWithoutView: () => void openWithoutView(services),
      projector: projectorLink(() =>
        services.notices.show({ text: i18n.t('workshop.projector.unavailable') }),
      ),
      examples: listExamples(i18n, services.files),
      exercise: {
        answerOf: async (department) => (await loadTrainer()).trainerAnswer(department, i18n, services.files),
      },
    }
    return ports
  }, [services, i18n, showCreated])
  return (
    <PageFrame ports={ports}>
      <ErrorBoundary
        key={hrefOf(route)}
        heading={i18n.t('app.failure.heading')}
        sentence={i18n.t('app.failure.defectAtStart')}
        actions={
          <>
            {route.page === 'map' && <OpenWithoutView />}
            <ReloadButton i18n={i18n} />
          </>
        }
      >
        {route.page === 'start' && <StartScreen />}
        {route.page === 'storage' && <StorageRoute services={services} />}
        {route.page === 'projector' && <ProjectorRoute key={route.id} id={route.id} services={ports} />}
        {route.page === 'room' && <JoinRoute code={route.code} />}
        {route.page === 'map' && <MapRoute key={route.id} id={route.id} created={created} services={ports} />}
      </ErrorBoundary>
    </PageFrame>
  )
}

function ReloadButton({ i18n }: { i18n: I18n }) {
  return (
    <Button variant="primary" onClick={() => location.reload()}>
      {i18n.t('app.failure.reload')}
    </Button>
  )
}

function navigate(route: Route): void {
  location.hash = hrefOf(route)
}

interface RouteState {
  readonly hash: string
  /** What the map at this address holds, if it was created just now. */
  readonly created: NewMap | null
}

/** The address of the page; a map that was created just now is handed to its page, and not read. */
function useRoute() {
  const [{ hash, created }, go] = useState<RouteState>({ hash: location.hash, created: null })
  useEffect(() => {
    const follow = () =>
      go((now) => (now.hash === location.hash ? now : { hash: location.hash, created: null }))
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const showCreated = useCallback((map: NewMap) => {
    navigate({ page: 'map', id: map.id })
    go({ hash: location.hash, created: map })
  }, [])
  const route = useMemo(() => parseRoute(hash), [hash])
  return { route, created: created?.map ?? null, showCreated }
}

/**
 * Follows the choice of language; the old one stays until the new one is there. One that does not come changes no
 * preference, since another tab may have it, and is asked for again with the next choice.
 */
function useChosenI18n({ preferences, notices }: AppServices, first: I18n): I18n {
  const [i18n, setI18n] = useState(first)
  useEffect(
    () =>
      preferences.subscribe(({ locale }) => {
        if (locale === null || locale === i18n.locale) return
        loadI18n(locale).then(
          (loaded) => {
            if (preferences.getState().locale === loaded.locale) setI18n(loaded)
          },
          () => notices.show({ text: i18n.t('app.failure.languageNotLoaded') }),
        )
      }),
    [preferences, notices, i18n],
  )
  useEffect(() => {
    document.documentElement.lang = i18n.languageTag
  }, [i18n])
  return i18n
}
