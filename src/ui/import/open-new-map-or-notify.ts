import type { DocumentContent } from '../../domain'
import type { Ports } from '../hooks/ports'

/** Opens a new map, or says why it cannot be written. */
export async function openNewMapOrNotify(
  { openNewMap, notices, i18n }: Ports,
  content: DocumentContent,
): Promise<void> {
  const opened = await openNewMap(content)
  if (!opened.ok) notices.show({ text: i18n.t(`storage.failure.${opened.error.type}`) })
}
