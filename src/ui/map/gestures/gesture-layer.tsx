import { useRef, type RefObject } from 'react'
import { CardTools } from './card-tools'
import styles from './drag.module.css'
import { useGestures } from './use-gestures'

interface DragHostProps {
  /** Where the map is drawn. */
  readonly cards: RefObject<HTMLElement | null>
  readonly far: boolean
  /** Space is held: every drag pans. */
  readonly panning: boolean
}

/** Everything that a hand does on the map beyond clicking, and what is drawn meanwhile. */
export function GestureLayer({ cards, far, panning }: DragHostProps) {
  const layer = useRef<HTMLDivElement>(null)
  useGestures({ cards, layer, far, panning })
  return (
    <>
      <div ref={layer} className={styles.layer} aria-hidden />
      <CardTools cards={cards} />
    </>
  )
}
