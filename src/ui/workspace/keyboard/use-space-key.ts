import { useRef, useState } from 'react'
import { commands, type Editor } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'

/** What becomes of Space: pressed, let go, or out of sight because the keyboard went elsewhere while it was held. */
export type SpaceKeyEvent = 'down' | 'up' | 'lost'

/** Folds what is selected, and says so where there is nothing to fold. */
function fold(editor: Editor): void {
  if (editor.execute(commands.toggleFold)) return
  if (editor.store.getState().session.selection.active !== null)
    editor.execute(commands.announceRefusal, { reason: { key: 'editor.refused.noChildren' } })
}

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
      if (event === 'up' && held && !dragged.current) fold(editor)
      if (event === 'down') dragged.current = false
      setHeld(event === 'down')
    },
    onPress: () => {
      dragged.current = held
    },
  }
}
