import { useEffect, useRef, type RefObject } from 'react'
import { useEditorInstance } from '../../hooks/editor'
import { FindBar } from '../find/find-bar'
import { useWorkspace } from '../workspace-context'
import { ChoosingBar } from './choosing-bar'
import { Guide } from './guide'
import { PathBar } from './path-bar'
import type { ViewDefinition } from '../view-definition'
import styles from './top-bars.module.css'

/** What stands above the map while it is wanted: the path to the branch in focus, what is being chosen, and the search. */
export function TopBars({ messages }: Pick<ViewDefinition, 'messages'>) {
  const element = useRef<HTMLDivElement>(null)
  useKeepActiveFree(element)
  return (
    <div ref={element} className={styles.bars}>
      <Guide messages={messages} />
      <PathBar />
      <ChoosingBar />
      <FindBar />
    </div>
  )
}

/** Bars that come or grow over the active node have the view bring it out from under them. */
function useKeepActiveFree(element: RefObject<HTMLElement | null>): void {
  const editor = useEditorInstance()
  const { bars } = useWorkspace()
  useEffect(() => {
    const holder = element.current
    if (!holder) return
    bars.attach(holder)
    const observer = new ResizeObserver(() => {
      const { active } = editor.store.getState().session.selection
      const place = active === null ? null : editor.view.anchorOf(active)
      const bottom = place && bars.bottomOver(place)
      const isCovered = place && bottom !== null && place.y < bottom && place.y + place.height > 0
      if (active !== null && isCovered) editor.view.reveal(active)
    })
    observer.observe(holder)
    return () => {
      observer.disconnect()
      bars.attach(null)
    }
  }, [element, bars, editor])
}
