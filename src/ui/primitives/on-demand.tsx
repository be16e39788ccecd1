import { useEffect, useState, type ComponentType, type ReactNode } from 'react'

/** A component whose code is fetched when it is first shown. */
export interface OnDemand<Props> {
  (props: Props): ReactNode
  /** Fetches the code beforehand, so that the component is drawn at once; a failure shows when it is to be drawn. */
  readonly prepare: () => Promise<void>
}

/** The code of a component did not come: there is no network, or a new version has taken its place. */
export class MissingCode extends Error {}

type Fetched<Props> = { readonly Component: ComponentType<Props> } | { readonly error: MissingCode }

/**
 * A component that is fetched when it is first shown; nothing stands in its place until then. React's own `lazy`
 * shows a fallback first, and holds what follows a fallback back for 300 ms, however soon it is there. A failure
 * is thrown where the component stands, as `MissingCode`; the next one that is shown tries again.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>): OnDemand<Props> {
  let ready: Fetched<Props> | null = null

  let pending: Promise<Fetched<Props>> | null = null

  async function fetchOnce(): Promise<Fetched<Props>> {
    try {
      return (ready ??= { Component: await load() })
    } catch (error) {
      return { error: new MissingCode('The code of a part did not come', { cause: error }) }
    } finally {
      pending = null
    }
  }

  /** Whoever asks while the code is on its way waits for the same answer. */
  function fetch(): Promise<Fetched<Props>> {
    return (pending ??= fetchOnce())
  }

  function Part(props: Props) {
    const [fetched, setFetched] = useState(ready)
    useEffect(() => {
      let shown = true
      void fetch().then((outcome) => {
        if (shown) setFetched(outcome)
      })
      return () => {
        shown = false
      }
    }, [])
    if (fetched === null) return null
    if ('error' in fetched) throw fetched.error
    return <fetched.Component {...props} />
  }

  return Object.assign(Part, { prepare: () => fetch().then(() => undefined) })
}
