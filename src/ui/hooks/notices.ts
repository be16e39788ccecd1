import { createStore, type StoreApi } from 'zustand/vanilla'

export interface NoticeAction {
  readonly label: string
  readonly run: () => void
}

/** A sentence shown for a while at the edge of the window. */
export interface Notice {
  readonly text: string
  readonly action?: NoticeAction
  /** The live region has said it already. */
  readonly silent?: boolean
  /** Stays until it is dismissed. */
  readonly persistent?: boolean
  readonly onClose?: () => void
}

interface ShownNotice extends Notice {
  readonly id: string
}

/** A sentence of the live region; the same words twice have two ids. */
interface Announcement {
  readonly id: number
  readonly text: string
}

interface NoticeState {
  /** The answer to what the person did last. */
  readonly announcement: Announcement
  /** What the page has remarked since then. */
  readonly aside: Announcement
  readonly shown: readonly ShownNotice[]
}

/** What the page tells the person on its own: spoken in the live region, or shown as well. */
export interface Notices {
  readonly store: Pick<StoreApi<NoticeState>, 'getState' | 'getInitialState' | 'subscribe'>
  readonly announce: (text: string) => void
  /** Says what nobody asked for, beside the answer to what was done last: neither displaces the other. */
  readonly announceAside: (text: string) => void
  /** Shows and says; returns a function that takes it away. */
  readonly show: (notice: Notice) => () => void
  readonly close: (id: string) => void
}

const NO_ANNOUNCEMENT: Announcement = { id: 0, text: '' }

export function createNotices(): Notices {
  let count = 0
  let change: (patch: Partial<NoticeState>) => void = () => undefined
  const store = createStore<NoticeState>()((set) => {
    change = set
    return { announcement: NO_ANNOUNCEMENT, aside: NO_ANNOUNCEMENT, shown: [] }
  })

  function announce(text: string) {
    change({ announcement: { id: ++count, text }, aside: NO_ANNOUNCEMENT })
  }

  function announceAside(text: string) {
    change({ aside: { id: ++count, text } })
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
    announce,
    announceAside,
    close,
    show(notice) {
      if (notice.silent !== true) announce(notice.text)
      const id = `notice-${++count}`
      change({ shown: [...store.getState().shown, { ...notice, id }] })
      return () => close(id)
    },
  }
}
