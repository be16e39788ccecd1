import { createStore } from 'zustand/vanilla'
import type { FileLink, FileLinkState } from '../../ui'
import type { NamedFile } from './save-map'
import type { DocumentContent } from '../../domain'

/** The link of the open map to a file, whichever map that is. */
export interface OpenFileLink extends FileLink {
  /** Rejects where the code of the format does not come. */
  readonly fileOf: (content: DocumentContent) => Promise<NamedFile>
  readonly show: (state: FileLinkState) => void
  /** Hands `save` on to the map that was opened, until the answer is called. */
  readonly attach: (save: () => Promise<void>) => () => void
}

/** Until a map is opened, it saves nothing. */
export function createFileLink({
  fileOf,
  isHandOut,
}: Pick<OpenFileLink, 'fileOf' | 'isHandOut'>): OpenFileLink {
  let show: OpenFileLink['show'] = () => undefined
  let save: (() => Promise<void>) | null = null
  const store = createStore<FileLinkState>((set) => {
    show = (state) => set(state, true)
    return { type: 'none' }
  })
  return {
    store,
    isHandOut,
    fileOf,
    show,
    save: async () => save?.(),
    attach: (attached) => {
      save = attached
      show({ type: 'none' })
      return () => {
        if (save === attached) save = null
      }
    },
  }
}
