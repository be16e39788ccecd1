import type { DocumentContent } from '../../domain'
import type { Ports } from '../hooks/ports'

/** Hands the person a file of the map, or a link that holds it, or says why it does not come. */
export async function download(
  ports: Pick<Ports, 'files' | 'notices' | 'i18n'>,
  codecId: string,
  content: DocumentContent,
): Promise<void> {
  const { files, notices, i18n } = ports
  if (codecId === 'link') await (await import('./share')).share(ports, content)
  else if (!(await files.download(codecId, content, i18n)))
    notices.show({ text: i18n.t('io.failed.notLoaded') })
}
