import type { DocumentContent } from '../../domain'
import type { Ports } from '../hooks/ports'

/** The picture would not fit on one canvas. */
class TooLarge extends Error {}

/** Puts the map on the clipboard as a PNG, with `scale` pixels for one px of the map, or says why that does not go. */
export async function copyPicture(
  { files, notices, i18n }: Pick<Ports, 'files' | 'notices' | 'i18n'>,
  content: DocumentContent,
  scale: number,
): Promise<void> {
  const say = (outcome: 'copied' | 'tooLarge' | 'refused' | 'unsupported'): void => {
    notices.show({ text: i18n.t(`app.copyPicture.${outcome}`) })
  }
  if (!('ClipboardItem' in globalThis)) {
    say('unsupported')
    return
  }
  const png = files.drawPng(content, i18n, scale).then((blob) => {
    if (blob === null) throw new TooLarge('The picture is too large for one canvas')
    return blob
  })
  try {
    // The browser wants the item while it still knows of the click, and waits for the picture itself.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    say('copied')
  } catch {
    await png.then(
      () => say('refused'),
      (error: unknown) => {
        if (error instanceof TooLarge) say('tooLarge')
        else notices.show({ text: i18n.t('io.failed.notLoaded') })
      },
    )
  }
}
