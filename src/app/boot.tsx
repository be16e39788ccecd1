import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { DocumentRepository, RepositoryFailure, RestorePoints } from '../domain'
import { loadI18n, NOT_LOADED, parseLocale, preferredLocale, type I18n, type Locale } from '../i18n'
import { onUserIdle, onFirstInput } from '../lib'
import {
  createMapLibrary,
  createMemoryRepository,
  createMemoryRestorePoints,
  createTabFeed,
  openRepository,
  openRestorePoints,
} from '../persistence'
import { Button, createNotices, createPreferences, Failure, type PreferencesStore } from '../ui'
import { App } from './app'
import { createErrorLog, watchErrors } from './errors/error-log'
import { reportError } from './errors/report-error'
import { createFiles } from './files/files'
import { prepareMapRoute } from './map/map-route'
import { offerUpdates } from './updates/offline'
import type { AppServices } from './services'
import { watchDay } from './new-day'
import { randomIds, systemClock } from './system'
import { createCopyLog } from './storage/copy-log'
import { followTheme } from './theme'

/** Starts the app in the given element: preferences, language, the maps on this device, then the page. */
export async function boot(element: HTMLElement): Promise<void> {
  const preferences = createPreferences()
  followTheme(preferences)
  const errorLog = createErrorLog(() => systemClock.now())
  watchErrors(errorLog)
  const root = createRoot(element, { onCaughtError: reportError })
  const [i18n, opened] = await Promise.all([loadFirstI18n(preferences), openRepository()])
  if (i18n === null) {
    root.render(<NoLanguage />)
    return
  }
  document.documentElement.lang = i18n.languageTag
  const start = (repository: DocumentRepository, restorePoints: RestorePoints) => {
    const services = createServices({ preferences, repository, restorePoints, errorLog })
    root.render(
      <StrictMode>
        <App services={services} i18n={i18n} />
      </StrictMode>,
    )
    return services
  }
  if (!opened.ok) {
    const goOn = () => {
      const { notices } = start(createMemoryRepository(), createMemoryRestorePoints())
      notices.show({ text: i18n.t('app.failure.notKept'), persistent: true })
    }
    root.render(<NoStorage i18n={i18n} failure={opened.error} onContinue={goOn} />)
    return
  }
  const services = start(opened.value, openRestorePoints())
  onFirstInput(() => void prepareMapRoute())
  // Fetching the whole app for later takes what a map that is being opened needs now.
  onUserIdle(() => offerUpdates(services, i18n))
}

type FirstServices = Pick<AppServices, 'preferences' | 'repository' | 'restorePoints' | 'errorLog'>

function createServices(first: FirstServices): AppServices {
  const { repository, restorePoints } = first
  const feed = createTabFeed()
  return {
    ...first,
    clock: { ...systemClock, onNewDay: (listener) => watchDay(() => systemClock.today(), listener) },
    ids: randomIds,
    copyLog: createCopyLog(),
    feed,
    library: createMapLibrary({ repository, restorePoints, feed, ids: randomIds }),
    files: createFiles({ ids: randomIds, clock: systemClock }),
    notices: createNotices(),
    open: { map: null },
  }
}

/** The language to start with, else English; null when neither can be fetched. */
async function loadFirstI18n(preferences: PreferencesStore): Promise<I18n | null> {
  for (const locale of [firstLocale(preferences), 'en'] as const) {
    const i18n = await loadI18n(locale).catch(() => null)
    if (i18n !== null) return i18n
  }
  return null
}

/** `?locale=` wins for this visit, then the choice of the person, then the browser's languages. */
function firstLocale(preferences: PreferencesStore): Locale {
  const asked = parseLocale(new URLSearchParams(location.search).get('locale'))
  return asked ?? preferences.getState().locale ?? preferredLocale(navigator.languages)
}

interface NoStorageProps {
  i18n: I18n
  failure: RepositoryFailure
  onContinue: () => void
}

function NoStorage({ i18n: { t }, failure, onContinue }: NoStorageProps) {
  const isForeign = failure.type === 'tooNew' || failure.type === 'blocked'
  return (
    <Failure heading={t('app.failure.noStorage')} sentence={t(`storage.failure.${failure.type}`)}>
      <Button variant="primary" onClick={() => location.reload()}>
        {t('app.failure.reload')}
      </Button>
      {!isForeign && <Button onClick={onContinue}>{t('app.failure.goOn')}</Button>}
    </Failure>
  )
}

/** Said in both languages, since neither could be fetched. */
function NoLanguage() {
  const [{ heading, sentence, reload }, chinese] = NOT_LOADED
  return (
    <Failure heading={`${heading} ${chinese.heading}`} sentence={`${sentence} ${chinese.sentence}`}>
      <Button variant="primary" onClick={() => location.reload()}>
        {`${reload} ${chinese.reload}`}
      </Button>
    </Failure>
  )
}
