import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { keyLabel } from '../../primitives/key-label'

interface DoneButtonProps {
  readonly disabled?: boolean
  readonly onClick: () => void
}

/** Ends the turn of a person. */
export function DoneButton({ disabled = false, onClick }: DoneButtonProps) {
  const { t } = useI18n()
  return (
    <Button variant="primary" disabled={disabled} data-tooltip={keyLabel('Mod+Enter')} onClick={onClick}>
      {t('rounds.done')}
    </Button>
  )
}
