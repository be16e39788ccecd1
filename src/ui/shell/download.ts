import type { DocumentContent } from '../../domain'
import type { Ports } from '../hooks/ports'

/** Hands the person a file of the map, or says why it does not come. */
export async function download(
  { files, notices, i18n }: Pick<Ports, 'files' | 'notices' | 'i18n'>,
  codecId: string,
  content: DocumentContent,
): Promise<void> {
  if (!(await files.download(codecId, content, i18n))) notices.show({ text: i18n.t('io.failed.notLoaded') })
}
