import type { RepositoryFailure } from '../../domain'
import type { Result } from '../../lib'
import type { NewMap, Ports } from '../hooks/ports'

/** Opens the map that was to be put on the shelf, or says why it is not there. */
export function openNewMap(
  { openNew, notices, i18n }: Ports,
  created: Result<NewMap, RepositoryFailure>,
): void {
  if (created.ok) openNew(created.value)
  else notices.show({ text: i18n.t(`storage.failure.${created.error.type}`) })
}
