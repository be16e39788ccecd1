import { useI18n, usePorts } from '../hooks/ports'
import { Button } from '../primitives/button/button'

/** Opens the map at this address again without its selection, folds and camera, for when these are what breaks it. */
export function OpenWithoutView() {
  const { t } = useI18n()
  const { openWithoutView } = usePorts()
  return <Button onClick={openWithoutView}>{t('app.failure.withoutView')}</Button>
}
