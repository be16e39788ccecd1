import type { I18n } from '../../i18n'
import type { OpenedMap } from '../map/open-map'
import type { AppServices } from '../services'

interface TakeUpdateServices {
  readonly notices: AppServices['notices']
  readonly open: { readonly map: Pick<OpenedMap, 'flush'> | null }
}

/** Reloads into the new version once the open map is safe; where it cannot be saved, the page stays and says so. */
export async function takeUpdate(
  services: TakeUpdateServices,
  { t }: Pick<I18n, 't'>,
  reload: () => Promise<void>,
): Promise<void> {
  const { notices, open } = services
  if (open.map === null || (await open.map.flush())) return reload()
  notices.show({
    text: t('app.update.unsaved'),
    persistent: true,
    action: { label: t('app.update.reload'), run: () => void takeUpdate(services, { t }, reload) },
  })
}
