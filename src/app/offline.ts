import { registerSW } from 'virtual:pwa-register'
import type { I18n } from '../i18n'
import type { AppServices } from './services'

/** Keeps the app for use without a network; a new version is offered, and taken when everything is on disk. */
export function offerUpdates({ notices, open }: AppServices, { t }: I18n): void {
  const update = registerSW({
    onNeedRefresh() {
      notices.show({
        text: t('app.update.ready'),
        standing: true,
        action: { label: t('app.update.reload'), run: () => void takeUpdate() },
      })
    },
  })

  async function takeUpdate() {
    await open.map?.flush()
    await update(true)
  }
}
