import { createStore, type StoreApi } from 'zustand/vanilla'

/** A sentence shown for a while at the edge of the window. */
export interface Notice {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  /** The live region has said it already. */
  readonly silent?: boolean
  /** Stays until it is dismissed. */
  readonly standing?: boolean
  readonly onClose?: () => void
}

interface Shown extends Notice {
  readonly id: string
}

/** A sentence of the live region; the same words twice have two ids. */
interface Said {
  readonly id: number
  readonly text: string
}

interface NoticeState {
  /** The answer to what the person did last. */
  readonly said: Said
  /** What the page has remarked since then. */
  readonly remarked: Said
  readonly shown: readonly Shown[]
}

/** What the page tells the person on its own: spoken in the live region, or shown as well. */
export interface Notices {
  readonly store: Pick<StoreApi<NoticeState>, 'getState' | 'getInitialState' | 'subscribe'>
  readonly say: (text: string) => void
  /** Says what nobody asked for, beside the answer to what was done last: neither displaces the other. */
  readonly remark: (text: string) => void
  /** Shows and says; returns a function that takes it away. */
  readonly show: (notice: Notice) => () => void
  readonly close: (id: string) => void
}

const SILENCE: Said = { id: 0, text: '' }

export function createNotices(): Notices {
  let count = 0
  let change: (patch: Partial<NoticeState>) => void = () => undefined
  const store = createStore<NoticeState>()((set) => {
    change = set
    return { said: SILENCE, remarked: SILENCE, shown: [] }
  })

  function say(text: string) {
    change({ said: { id: ++count, text }, remarked: SILENCE })
  }

  function remark(text: string) {
    change({ remarked: { id: ++count, text } })
  }

  function close(id: string) {
    const { shown } = store.getState()
    const closing = shown.find((notice) => notice.id === id)
    if (closing === undefined) return
    change({ shown: shown.filter((notice) => notice !== closing) })
    closing.onClose?.()
  }

  return {
    store,
    say,
    remark,
    close,
    show(notice) {
      if (notice.silent !== true) say(notice.text)
      const id = `notice-${++count}`
      change({ shown: [...store.getState().shown, { ...notice, id }] })
      return () => close(id)
    },
  }
}
