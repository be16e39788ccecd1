import { useRef, useState } from 'react'
import { commands } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'

/** What becomes of Space: pressed, let go, or out of sight because the keyboard went elsewhere while it was held. */
export type SpaceKeyEvent = 'down' | 'up' | 'lost'

/** Space folds when it is let go, unless the map was dragged while it was held. */
export function useSpaceKey() {
  const editor = useEditorInstance()
  const [held, setHeld] = useState(false)
  const dragged = useRef(false)
  return {
    held,
    turn: (to: SpaceKeyEvent) => {
      if (to === 'up' && held && !dragged.current && editor.isEnabled(commands.toggleFold))
        editor.execute(commands.toggleFold)
      if (to === 'down') dragged.current = false
      setHeld(to === 'down')
    },
    /** The pointer went down on the map. */
    drag: () => {
      dragged.current = held
    },
  }
}
