import { useReactFlow, ViewportPortal } from '@xyflow/react'
import { MousePointer2 } from 'lucide-react'
import { useEffect, type RefObject } from 'react'
import { useStore } from 'zustand'
import { mapRoots, type RoomMember } from '../../../domain'
import type { Point } from '../../../lib'
import { useEditor } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { centreOf } from '../layout/rects'
import { useLayoutRevision, useMap } from '../map-context'
import styles from './room-layer.module.css'

interface RoomLayerProps {
  readonly container: RefObject<HTMLElement | null>
}

/** Where the others in the room are: their pointers, and the cards that they have selected. Nothing for screen readers. */
export function RoomLayer({ container }: RoomLayerProps) {
  const { room } = usePorts()
  const members = useStore(room.store, (state) => state.members)
  const origin = useOrigin()
  useOwnPointer(container, origin)
  return (
    <ViewportPortal>
      <div aria-hidden className={styles.layer}>
        {members.map((member) => (
          <MemberMarks key={member.id} member={member} origin={origin} />
        ))}
      </div>
    </ViewportPortal>
  )
}

/** The middle of the first Big O, from which everyone measures; null without one. */
function useOrigin(): Point | null {
  const { layout } = useMap()
  useLayoutRevision()
  const root = useEditor(({ document }) => mapRoots(document)[0] ?? null)
  const rect = root === null ? null : layout.rectOf(root)
  return rect && centreOf(rect)
}

function useOwnPointer(container: RefObject<HTMLElement | null>, origin: Point | null): void {
  const { room } = usePorts()
  const { screenToFlowPosition } = useReactFlow()
  const [x, y] = [origin?.x ?? null, origin?.y ?? null]
  useEffect(() => {
    const element = container.current
    if (element === null || x === null || y === null) return
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const at = screenToFlowPosition({ x: clientX, y: clientY })
      room.point({ x: at.x - x, y: at.y - y })
    }
    const leave = (): void => room.point(null)
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerleave', leave)
    return () => {
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerleave', leave)
      leave()
    }
  }, [container, room, screenToFlowPosition, x, y])
}

interface MemberMarksProps {
  readonly member: RoomMember
  readonly origin: Point | null
}

function MemberMarks({ member, origin }: MemberMarksProps) {
  const { t } = useI18n()
  const { layout } = useMap()
  const { name, colour, selection, pointer } = member
  const shown = name === '' ? t('room.unnamed') : name
  return (
    <>
      {selection.map((id, index) => {
        const rect = layout.rectOf(id)
        return (
          rect && (
            <div
              key={id}
              className={styles.selection}
              data-colour={colour}
              style={{
                transform: `translate(${rect.x}px, ${rect.y}px)`,
                width: rect.width,
                height: rect.height,
              }}
            >
              {index === 0 && <span dir="auto">{shown}</span>}
            </div>
          )
        )
      })}
      {pointer && origin && (
        <div
          className={styles.pointer}
          data-colour={colour}
          style={{ transform: `translate(${origin.x + pointer.x}px, ${origin.y + pointer.y}px)` }}
        >
          <MousePointer2 size={18} />
          <span dir="auto">{shown}</span>
        </div>
      )}
    </>
  )
}
