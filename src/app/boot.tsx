import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { DocumentRepository, RepositoryFailure, RestorePoints } from '../domain'
import { NOT_LOADED, type I18n } from '../i18n'
import { onUserIdle, onFirstInput } from '../lib'
import { loadMemoryStorage, openRepository, openRestorePoints } from '../persistence'
import { Button, createPreferences, Failure, MissingCode } from '../ui'
import { App } from './app'
import { createServices } from './create-services'
import { createErrorLog, watchErrors } from './errors/error-log'
import { reportError } from './errors/report-error'
import { loadFirstI18n } from './first-i18n'
import { prepareMapRoute } from './map/map-route'
import type { AppServices } from './services'
import { systemClock } from './system'
import { followTheme } from './theme'

/** What a boundary of the page has caught; code that does not come is no defect, and is said. */
function reportDefect(error: unknown): void {
  if (!(error instanceof MissingCode)) reportError(error)
}

/** Starts the app in the given element: preferences, language, the maps on this device, then the page. */
export async function boot(element: HTMLElement): Promise<void> {
  const preferences = createPreferences()
  followTheme(preferences)
  const errorLog = createErrorLog(() => systemClock.now())
  watchErrors(errorLog)
  const root = createRoot(element, { onCaughtError: reportDefect })
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
    const memory = await loadMemoryStorage()
    const goOn =
      memory &&
      (() => {
        const { notices } = start(memory.repository, memory.restorePoints)
        notices.show({ text: i18n.t('app.failure.notKept'), persistent: true })
      })
    root.render(<NoStorage i18n={i18n} failure={opened.error} onContinue={goOn} />)
    return
  }
  const services = start(opened.value, openRestorePoints())
  onFirstInput(() => void prepareMapRoute())
  // Fetching the whole app for later takes what a map that is being opened needs now.
  onUserIdle(() => void keepForOffline(services, i18n))
}

/** Without a network there is nothing to fetch for later; the next start tries again. */
async function keepForOffline(services: AppServices, i18n: I18n): Promise<void> {
  const offline = await import('./updates/offline').catch(() => null)
  offline?.offerUpdates(services, i18n)
}

interface NoStorageProps {
  i18n: I18n
  failure: RepositoryFailure
  /** Null where the app cannot go on. */
  onContinue: (() => void) | null
}

function NoStorage({ i18n: { t }, failure, onContinue }: NoStorageProps) {
  const isForeign = failure.type === 'tooNew' || failure.type === 'blocked'
  return (
    <Failure heading={t('app.failure.noStorage')} sentence={t(`storage.failure.${failure.type}`)}>
      <Button variant="primary" onClick={() => location.reload()}>
        {t('app.failure.reload')}
      </Button>
      {!isForeign && onContinue && <Button onClick={onContinue}>{t('app.failure.goOn')}</Button>}
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
