import { createLiveDocument, documentTitle, type DocumentContent, type ReadContext } from '../domain'
import { present } from '../lib'
import type { Files } from '../ui'

/** Reads and writes files with the codecs, which are fetched when first needed. */
export function createFiles(context: Omit<ReadContext, 'name'>): Files {
  return {
    read: async (name, text) => (await import('../io')).readAny(text, { ...context, name }),
    download: async (codecId, content) => {
      const { codecs } = await import('../io')
      const codec = present(
        codecs.find(({ id }) => id === codecId),
        `The codec ${codecId}`,
      )
      const blob = new Blob([codec.write(content)], { type: `${codec.mediaType};charset=utf-8` })
      saveAs(blob, fileName(content) + codec.extension)
    },
  }
}

/** The title of the map without what file systems do not take, at most 80 characters. */
export function fileName(content: DocumentContent): string {
  const title = documentTitle(createLiveDocument(content))
  const safe = title.replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ').replace(/\s+/g, ' ')
  return (
    Array.from(safe.trim())
      .slice(0, 80)
      .join('')
      .replace(/^\.+|[. ]+$/g, '') || 'Objectree'
  )
}

function saveAs(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
