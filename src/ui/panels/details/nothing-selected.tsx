import { MousePointerClick } from 'lucide-react'
import { useI18n } from '../../hooks/ports'
import { EmptyPanel } from '../empty-panel'

export function NothingSelected() {
  const { t } = useI18n()
  return (
    <EmptyPanel
      icon={MousePointerClick}
      heading={t('details.nothing.heading')}
      hint={t('details.nothing.hint')}
    />
  )
}
