import type { DocumentContent } from '../../domain'
import type { Ports } from '../hooks/ports'
import { hashOf, LONGEST_LINK } from '../shell/shared-link'

/** Puts a link that holds the whole map on the clipboard and says how large it is, or why there is none. */
export async function copyLink(
  { files, notices, i18n }: Pick<Ports, 'files' | 'notices' | 'i18n'>,
  content: DocumentContent,
): Promise<void> {
  await files.prepare()
  const json = files.serialiseBranches(content)?.json
  if (json === undefined) {
    notices.show({ text: i18n.t('io.failed.notLoaded') })
    return
  }
  const link = location.href.replace(/#.*$/, '') + (await hashOf(JSON.stringify(JSON.parse(json))))
  const size = i18n.number(link.length / 1024, 1)
  if (link.length > LONGEST_LINK) {
    notices.show({ text: i18n.t('app.share.tooLong', { size, limit: LONGEST_LINK / 1024 }) })
    return
  }
  try {
    await navigator.clipboard.writeText(link)
    notices.show({ text: i18n.t('app.share.copied', { size }) })
  } catch {
    notices.show({ text: i18n.t('app.share.noClipboard') })
  }
}
