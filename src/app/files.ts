import { createLiveDocument, documentTitle, type DocumentContent, type ReadContext } from '../domain'
import { err, present } from '../lib'
import type { Clipping, Files } from '../ui'
import { isReadAside, readAside } from './read-aside'

type Formats = typeof import('../io')

/** Reads and writes files with the codecs, which are fetched when first needed; without a network they may not come. */
export function createFiles(
  context: Omit<ReadContext, 'name'>,
  fetchFormats: () => Promise<Formats> = () => import('../io'),
): Files {
  let formats: Formats | null = null
  const load = async () => (formats ??= await fetchFormats())
  const loadIfPossible = () => load().catch(() => null)
  const readHere: Files['read'] = async (name, text) =>
    (await loadIfPossible())?.readAny(text, { ...context, name }) ?? err({ code: 'notLoaded', data: {} })
  return {
    read: (name, text) =>
      isReadAside(text) ? readAside(name, text).catch(() => readHere(name, text)) : readHere(name, text),
    prepare: async () => {
      await loadIfPossible()
    },
    clip: (content) => (formats === null ? null : clippingOf(formats, content)),
    download: async (codecId, content) => {
      const known = await loadIfPossible()
      if (known === null) return false
      const codec = present(
        known.codecs.find(({ id }) => id === codecId),
        `The codec ${codecId}`,
      )
      const blob = new Blob([codec.write(content)], { type: `${codec.mediaType};charset=utf-8` })
      saveAs(blob, fileName(content) + codec.extension)
      return true
    },
  }
}

function clippingOf({ codecs, writeBranchesAsText }: Formats, content: DocumentContent): Clipping {
  const json = present(
    codecs.find(({ id }) => id === 'json'),
    'The codec json',
  )
  return { text: writeBranchesAsText(content), json: json.write(content) }
}

/** The title of the map without what file systems do not take, at most 80 characters. */
function fileName(content: DocumentContent): string {
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
