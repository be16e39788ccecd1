import type { CreatedMap, RepositoryFailure } from '../../domain'
import type { Result } from '../../lib'
import type { Ports } from '../hooks/ports'

/** Opens a map that was to be created, or says why it is not there. */
export function openCreated(
  { openMap, notices, i18n }: Ports,
  created: Result<CreatedMap, RepositoryFailure>,
): void {
  if (created.ok) openMap(created.value)
  else notices.show({ text: i18n.t(`storage.failure.${created.error.type}`) })
}
