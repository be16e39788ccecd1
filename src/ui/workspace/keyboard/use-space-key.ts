import { useRef, useState } from 'react'
import { commands } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'

/** What becomes of Space: pressed, let go, or out of sight because the keyboard went elsewhere while it was held. */
export type SpaceKeyEvent = 'down' | 'up' | 'lost'

export interface SpaceKey {
  readonly held: boolean
  readonly onKey: (event: SpaceKeyEvent) => void
  /** The pointer went down on the view. */
  readonly onPress: () => void
}

/** Space folds when it is let go, unless the map was dragged while it was held. */
export function useSpaceKey(): SpaceKey {
  const editor = useEditorInstance()
  const [held, setHeld] = useState(false)
  const dragged = useRef(false)
  return {
    held,
    onKey: (event) => {
      if (event === 'up' && held && !dragged.current && editor.isEnabled(commands.toggleFold))
        editor.execute(commands.toggleFold)
      if (event === 'down') dragged.current = false
      setHeld(event === 'down')
    },
    onPress: () => {
      dragged.current = held
    },
  }
}
