import { registerSW } from 'virtual:pwa-register'
import type { I18n } from '../../i18n'
import type { AppServices } from '../services'
import { takeUpdate } from './take-update'

/** Keeps the app for use without a network; a new version is offered, and taken when the person asks for it. */
export function offerUpdates(services: AppServices, i18n: I18n): void {
  const { t } = i18n
  const update = registerSW({
    onNeedRefresh() {
      services.notices.show({
        text: t('app.update.ready'),
        persistent: true,
        action: {
          label: t('app.update.reload'),
          run: () => void takeUpdate(services, i18n, () => update(true)),
        },
      })
    },
  })
}
