import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadI18n, parseLocale, preferredLocale, type I18n, type Locale } from '../i18n'
import { onUserIdle, onFirstInput } from '../lib'
import { createMapLibrary, createTabFeed, openRepository } from '../persistence'
import { Button, createNotices, createPreferences, Failure, type PreferencesStore } from '../ui'
import { App } from './app'
import { createFiles } from './files'
import { prepareMapRoute } from './map-route'
import { offerUpdates } from './offline'
import type { AppServices } from './services'
import { randomIds, systemClock } from './system'
import { followTheme } from './theme'

/** Starts the app in the given element: preferences, language, the maps on this device, then the page. */
export async function boot(element: HTMLElement): Promise<void> {
  const preferences = createPreferences()
  followTheme(preferences)
  const root = createRoot(element)
  const [i18n, opened] = await Promise.all([loadI18n(firstLocale(preferences)), openRepository()])
  document.documentElement.lang = i18n.languageTag
  if (!opened.ok) {
    root.render(<NoStorage i18n={i18n} sentence={i18n.t(`storage.failure.${opened.error.type}`)} />)
    return
  }
  const feed = createTabFeed()
  const services: AppServices = {
    preferences,
    clock: systemClock,
    ids: randomIds,
    repository: opened.value,
    feed,
    library: createMapLibrary({ repository: opened.value, feed, ids: randomIds }),
    files: createFiles({ ids: randomIds, clock: systemClock }),
    notices: createNotices(),
    open: { map: null },
  }
  root.render(
    <StrictMode>
      <App services={services} i18n={i18n} />
    </StrictMode>,
  )
  onFirstInput(() => void prepareMapRoute())
  // Fetching the whole app for later takes what a map that is being opened needs now.
  onUserIdle(() => offerUpdates(services, i18n))
}

/** `?locale=` wins for this visit, then the choice of the person, then the browser's languages. */
function firstLocale(preferences: PreferencesStore): Locale {
  const asked = parseLocale(new URLSearchParams(location.search).get('locale'))
  return asked ?? preferences.getState().locale ?? preferredLocale(navigator.languages)
}

function NoStorage({ i18n, sentence }: { i18n: I18n; sentence: string }) {
  return (
    <Failure heading={i18n.t('app.failure.noStorage')} sentence={sentence}>
      <Button variant="primary" onClick={() => location.reload()}>
        {i18n.t('app.failure.reload')}
      </Button>
    </Failure>
  )
}
