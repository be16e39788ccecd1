import { useStore } from '@xyflow/react'
import { useEffect, useState } from 'react'

/** Below this zoom cards are too small to read, and the overview takes their place. */
const FAR = 0.3

/** Is the map seen from far away? `lingers` stays true for a moment on the way in, while cards are mounted. */
export function useFar(): { readonly far: boolean; readonly lingers: boolean } {
  const far = useStore(({ transform }) => transform[2] < FAR)
  const [lingers, setLingers] = useState(far)
  useEffect(() => {
    if (far) {
      setLingers(true)
      return
    }
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setLingers(false))
    })
    return () => cancelAnimationFrame(frame)
  }, [far])
  return { far, lingers: far || lingers }
}
