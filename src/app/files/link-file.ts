import { contentOf } from '../../domain'
import type { Editor } from '../../editor'
import type { OpenFileLink } from './file-link'
import { saveAs } from './save-as'

/** How long the map rests before it is written, in ms. */
const REST_MS = 1_000

/** What the platform offers where it lets pages write files; the library of types does not know it yet. */
interface FilePickers {
  readonly showSaveFilePicker?: (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>
}

/**
 * Saves an open map to a file that the person chooses, and again after each change as long as the map is open. Where the
 * browser does not let pages write files, each save is a download. The answer ends it.
 */
export function linkFile(
  link: OpenFileLink,
  editor: Editor,
  pickers = globalThis as FilePickers,
): () => void {
  const { fileOf, show } = link
  const content = () => contentOf(editor.store.getState().document)
  let handle: FileSystemFileHandle | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()

  async function write(to: FileSystemFileHandle): Promise<void> {
    show({ type: 'saving', name: to.name })
    try {
      await writeTo(to, (await fileOf(content())).blob)
      show({ type: 'saved', name: to.name })
    } catch {
      show({ type: 'failed', name: to.name })
    }
  }

  /** One write after the other, each of the map as it is by then. */
  function writeAfter(delay: number, to: FileSystemFileHandle): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      writing = writing.then(() => write(to))
    }, delay)
  }

  async function save(): Promise<void> {
    if (handle === null) {
      const { blob, name } = await fileOf(content())
      if (pickers.showSaveFilePicker === undefined) {
        saveAs(blob, name)
        show({ type: 'downloaded', name })
        return
      }
      handle = await pick(pickers.showSaveFilePicker({ suggestedName: name }))
    }
    if (handle !== null) writeAfter(0, handle)
  }

  const detach = link.attach(save)
  const stop = editor.onTransaction(() => {
    if (handle) writeAfter(REST_MS, handle)
    else if (link.isHandOut) show({ type: 'unsaved' })
  })
  return () => {
    stop()
    clearTimeout(timer)
    detach()
  }
}

async function writeTo(handle: FileSystemFileHandle, blob: Blob): Promise<void> {
  const stream = await handle.createWritable()
  await stream.write(blob)
  await stream.close()
}

/** The file that the person chose; null where they chose none. */
async function pick(asked: Promise<FileSystemFileHandle>): Promise<FileSystemFileHandle | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  }
}
