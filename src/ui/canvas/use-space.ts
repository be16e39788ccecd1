import { useRef, useState } from 'react'
import { commands } from '../../editor'
import { useEditorInstance } from '../hooks/editor'

/** Space folds when it is let go, unless the map was dragged while it was held. */
export function useSpace() {
  const editor = useEditorInstance()
  const [held, setHeld] = useState(false)
  const dragged = useRef(false)
  return {
    held,
    press: (down: boolean) => {
      if (!down && held && !dragged.current && editor.isEnabled(commands.toggleFold))
        editor.execute(commands.toggleFold)
      if (down) dragged.current = false
      setHeld(down)
    },
    /** The pointer went down on the map. */
    drag: () => {
      dragged.current = held
    },
  }
}
