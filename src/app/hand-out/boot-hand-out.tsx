import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { expectDefined } from '../../lib'
import { createMemoryRepository, createMemoryRestorePoints } from '../../persistence'
import { Button, createPreferences, Failure, hrefOf } from '../../ui'
import { App } from '../app'
import { createErrorLog, watchErrors } from '../errors/error-log'
import { reportError } from '../errors/report-error'
import { createFiles } from '../files/files'
import { createServices } from '../create-services'
import { loadFirstI18n } from '../first-i18n'
import { randomIds, systemClock } from '../system'
import { followTheme } from '../theme'

/** The page as it was opened. */
interface OpenedPage {
  readonly template: string
  /** The map in it, as a file of ours. */
  readonly json: string
}

/** Starts a hand-out in the given element: its map is in the page, and everything else in memory. */
export async function bootHandOut(element: HTMLElement, { template, json }: OpenedPage): Promise<void> {
  const preferences = createPreferences()
  followTheme(preferences)
  const errorLog = createErrorLog(() => systemClock.now())
  watchErrors(errorLog)
  const root = createRoot(element, { onCaughtError: reportError })
  const i18n = expectDefined(await loadFirstI18n(preferences), 'A language')
  const read = await createFiles({ ids: randomIds, clock: systemClock }).read({ name: '', data: json })
  if (!read.ok) {
    const sentence = i18n.formatMessage({ key: `io.failed.${read.error.code}`, data: read.error.data })
    root.render(
      <Failure heading={i18n.t('app.failure.noMap')} sentence={sentence}>
        <Button onClick={() => location.reload()}>{i18n.t('app.failure.reload')}</Button>
      </Failure>,
    )
    return
  }
  const { content, base = content } = read.value
  const services = createServices({
    preferences,
    repository: createMemoryRepository(),
    restorePoints: createMemoryRestorePoints(),
    errorLog,
    handOut: { template, base },
  })
  const created = await services.library.create(content)
  if (created.ok) location.hash = hrefOf({ page: 'map', id: created.value.id })
  services.notices.show({ text: i18n.t('app.file.handOut'), persistent: true })
  window.addEventListener('beforeunload', (event) => {
    const { type } = services.fileLink.store.getState()
    if (type === 'unsaved' || type === 'failed' || type === 'saving') event.preventDefault()
  })
  root.render(
    <StrictMode>
      <App services={services} i18n={i18n} />
    </StrictMode>,
  )
}
