import type { RemoteChange } from '../../domain'
import type { Ports } from '../../ui'

/** Says what had to be taken back or mended of changes that met each other. */
export function reportMerge(
  { droppedMoves, repaired }: Pick<RemoteChange, 'droppedMoves' | 'repaired'>,
  { notices, i18n: { t } }: Pick<Ports, 'notices' | 'i18n'>,
): void {
  if (droppedMoves.length > 0)
    notices.show({ text: t('storage.moveTakenBack', { count: droppedMoves.length }) })
  if (repaired.length > 0) notices.show({ text: t('storage.changeRepaired', { count: repaired.length }) })
}
