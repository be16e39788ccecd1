import type { DocumentContent } from '../../domain'
import { readableText } from '../clipboard/readable-text'
import type { Ports } from '../hooks/ports'

/** Puts the map on the clipboard as a nested list, formatted and plain, or says that the browser does not let it. */
export async function copyText(
  { notices, i18n, clock }: Pick<Ports, 'notices' | 'i18n' | 'clock'>,
  content: DocumentContent,
): Promise<void> {
  const { text, html } = readableText(content, clock.today(), i18n)
  try {
    if ('ClipboardItem' in globalThis) {
      const blob = (part: string, type: string): Blob => new Blob([part], { type })
      const forms = { 'text/plain': blob(text, 'text/plain'), 'text/html': blob(html, 'text/html') }
      await navigator.clipboard.write([new ClipboardItem(forms)])
    } else await navigator.clipboard.writeText(text)
    notices.show({ text: i18n.t('app.copyText.copied', { count: content.nodes.length }) })
  } catch {
    notices.show({ text: i18n.t('app.copyText.refused') })
  }
}
