import type { ReactNode } from 'react'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { RoundPage } from './round-page'

interface ResultPageProps {
  readonly title: string
  readonly kicker?: string
  readonly description?: string
  readonly children: ReactNode
  /** Buttons before the one that goes back to the map. */
  readonly tools?: ReactNode
  readonly close: () => void
}

/** A page of what came out; it leads back to the map. */
export function ResultPage({ tools, close, ...page }: ResultPageProps) {
  const { t } = useI18n()
  return (
    <RoundPage
      {...page}
      closeLabel={t('dialogs.close')}
      onClose={close}
      footer={
        <>
          {tools}
          <Button variant="primary" onClick={close}>
            {t('rounds.toMap')}
          </Button>
        </>
      }
    />
  )
}
