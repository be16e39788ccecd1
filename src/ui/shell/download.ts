import type { DocumentContent, ExportFormat } from '../../domain'
import type { Ports } from '../hooks/ports'

/** Hands the person a file of the map, or says why it does not come; answers whether it did. */
export async function download(
  { files, notices, i18n }: Pick<Ports, 'files' | 'notices' | 'i18n'>,
  format: ExportFormat,
  content: DocumentContent,
): Promise<boolean> {
  const isThere = await files.download(format, content, i18n)
  if (!isThere) notices.show({ text: i18n.t('io.failed.notLoaded') })
  return isThere
}
