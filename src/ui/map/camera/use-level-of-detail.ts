import { useStore } from '@xyflow/react'
import { useEffect, useState } from 'react'

/** Below this zoom cards are too small to read, and the overview takes their place. */
export const FAR = 0.3
/** Below this zoom only the title of a card can be read, and has the room of all its lines. */
const COMPACT = 0.5

/** Steps of the zoom, each about 1 / √2 of the one before, so that what follows them seldom changes. */
const STEPS = [1, 1.41, 2, 2.83, 4] as const

/** How much of the map can be seen at this zoom. */
export interface LevelOfDetail {
  /** How much larger than drawn the targets on cards are, so that on the screen they are as large as at 100 %. */
  readonly targetScale: number
  readonly far: boolean
  readonly compact: boolean
  /** True when far away, and for a moment on the way in, while cards are mounted. */
  readonly showsOverview: boolean
}

/** The level of detail for the present zoom. */
export function useLevelOfDetail(): LevelOfDetail {
  const far = useStore(({ transform }) => transform[2] < FAR)
  const compact = useStore(({ transform }) => transform[2] < COMPACT)
  const targetScale = useStore(({ transform }) => STEPS.find((scale) => scale * transform[2] >= 1) ?? 1)
  const [showsOverview, setShowsOverview] = useState(far)
  if (far && !showsOverview) setShowsOverview(true)
  useEffect(() => {
    if (far) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setShowsOverview(false))
    })
    return () => cancelAnimationFrame(frame)
  }, [far])
  return { far, compact, showsOverview, targetScale }
}
