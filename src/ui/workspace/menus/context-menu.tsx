import { Menu } from '@base-ui/react/menu'
import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { commands, type Command, type EphemeralState } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { MenuEntries } from '../../primitives/menu/menu-entries'
import styles from '../../primitives/popup/popup.module.css'
import { CANVAS_MENU, NODE_MENU } from './menu-plan'
import { useMenuEntries } from './use-menu-entries'

interface ContextMenuProps {
  readonly at: NonNullable<EphemeralState['contextMenu']>
}

/** The menu of a node, of all that is selected, or of the canvas. */
export function ContextMenu({ at }: ContextMenuProps) {
  const { execute, view } = useEditorInstance()
  const ran = useRef(false)
  // A pointer that rests where the menu opens says nothing: the keys that opened it go on.
  const [moved, setMoved] = useState(false)
  const anchor = useMemo(() => pointAnchor(at), [at])

  /** The map has the keyboard again before the command runs, which may take it elsewhere. */
  function run(command: Command) {
    ran.current = true
    flushSync(() => execute(commands.closeContextMenu))
    view.focus()
    execute(command)
  }

  function close() {
    execute(commands.closeContextMenu)
    if (!ran.current) view.focus()
  }

  return (
    <Menu.Root open onOpenChange={(open) => open || close()} modal={false} highlightItemOnHover={moved}>
      <Menu.Portal>
        <Menu.Positioner
          anchor={anchor}
          side="inline-end"
          align="start"
          sideOffset={2}
          collisionPadding={8}
          className={styles.positioner}
        >
          <Menu.Popup
            onPointerMove={({ movementX, movementY }) =>
              setMoved(moved || movementX !== 0 || movementY !== 0)
            }
            aria-label={useName(at)}
            className={`${styles.popup} ${styles.menu}`}
            finalFocus={false}
          >
            <MenuEntries entries={useMenuEntries(at.id === null ? CANVAS_MENU : NODE_MENU, run)} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function useName({ id }: ContextMenuProps['at']): string {
  const { t } = useI18n()
  const { document, session } = useEditorInstance().store.getState()
  if (id === null) return t('menus.canvas')
  const count = session.selection.ids.length
  if (count > 1) return t('menus.nodes', { count })
  return t('menus.node', { title: document.node(id)?.title || t('canvas.untitled') })
}

function pointAnchor({ x, y }: ContextMenuProps['at']) {
  const rect = { x, y, left: x, right: x, top: y, bottom: y, width: 0, height: 0 }
  return { getBoundingClientRect: () => rect }
}
