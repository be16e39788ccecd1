import { useEffect, useRef, type RefObject } from 'react'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { onDemand } from '../../primitives/on-demand'
import { PartBoundary } from '../../shell/part-boundary'
import { FindBar } from '../find/find-bar'
import { useWorkspace } from '../workspace-context'
import { ChoosingBar } from './choosing-bar'
import { Guide } from './guide'
import { PathBar } from './path-bar'
import type { ViewDefinition } from '../view-definition'
import styles from './top-bars.module.css'

const ComparisonBar = onDemand(async () => (await import('./comparison/comparison-bar')).ComparisonBar)

/** What stands above the map while it is wanted: the path to the branch in focus, what is being chosen, and the search. */
export function TopBars({ messages }: Pick<ViewDefinition, 'messages'>) {
  const element = useRef<HTMLDivElement>(null)
  useKeepActiveFree(element)
  const isCompared = useEditor(({ ephemeral }) => ephemeral.comparedWith !== null)
  return (
    <div ref={element} className={styles.bars}>
      <Guide messages={messages} />
      <PathBar />
      <ChoosingBar />
      <PartBoundary>{isCompared && <ComparisonBar />}</PartBoundary>
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
