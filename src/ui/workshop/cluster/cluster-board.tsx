import { Dialog } from '@base-ui/react/dialog'
import { useMemo, useRef } from 'react'
import type { NodeRecord } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { useGrouping } from '../../panels/parking-lot/grouping/use-grouping'
import { useIdeaDrag, type DraggedIdea } from '../../panels/parking-lot/grouping/use-idea-drag'
import { AlikeBar } from './alike-bar'
import { BoardHead } from './board-head'
import { pressKey } from './board-keys'
import styles from './cluster.module.css'
import { ideaColumns, type IdeaColumns } from './columns'
import { GroupColumn } from './group-column'
import { LooseColumn } from './loose-column'

/** Ideas over the whole window, in columns: dragged, or picked up and put, they become groups, and groups objectives. */
export function ClusterBoard() {
  const editor = useEditorInstance()
  const board = useRef<HTMLDivElement>(null)
  const { loose, groups } = useColumns()
  const focus = (part: string) => board.current?.querySelector<HTMLElement>(part)?.focus()
  const grouping = useGrouping((first, newGroup) =>
    focus(newGroup === null ? `[data-idea="${first}"]` : `[data-name-of="${newGroup}"] input`),
  )
  const { dragged, onPointerDown } = useIdeaDrag(grouping.put)
  const ids = useMemo(() => [...loose, ...groups.flatMap(({ members }) => members)], [loose, groups])
  const [pickedId] = grouping.picked
  const picked = useEditor(({ document }) => pickedId && document.node(pickedId))
  const close = () => {
    editor.execute(commands.closeDialog)
    editor.view.focus()
  }
  const putBack = () => {
    grouping.pickUp([])
    if (pickedId !== undefined) focus(`[data-idea="${pickedId}"]`)
  }
  return (
    <Dialog.Root open onOpenChange={(open) => open || (picked === undefined ? close() : putBack())}>
      <Dialog.Portal>
        <Dialog.Popup
          className={styles.screen}
          initialFocus={board}
          finalFocus={false}
          onPointerDown={onPointerDown}
          onKeyDown={(event) => pressKey(event, editor)}
        >
          <BoardHead {...{ picked, putBack, close }} />
          <AlikeBar ids={ids} />
          <div ref={board} tabIndex={-1} className={styles.board}>
            <LooseColumn ids={loose} isEmpty={ids.length === 0} {...{ grouping, dragged }} />
            {groups.map(({ id, members }, index) => (
              <GroupColumn key={id} position={index + 1} {...{ id, members, grouping, dragged }} />
            ))}
          </div>
          {dragged && <HeldCard {...dragged} />}
          <PickedStatus picked={picked} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** The columns of the map as it is now. */
function useColumns(): IdeaColumns {
  const { store } = useEditorInstance()
  const revision = useEditor((state) => state.revision)
  return useMemo(
    () => ({ revision, columns: ideaColumns(store.getState().document) }).columns,
    [store, revision],
  )
}

/** The dragged idea under the pointer. */
function HeldCard({ id, at }: DraggedIdea) {
  const title = useEditor(({ document }) => document.node(id)?.title)
  return (
    <p className={styles.held} style={{ left: at.x, top: at.y }} aria-hidden>
      {title}
    </p>
  )
}

function PickedStatus({ picked }: { readonly picked: NodeRecord | undefined }) {
  const { t } = useI18n()
  return (
    <p role="status" className="visually-hidden">
      {picked && t('cluster.picked', { count: 1, title: picked.title })}
    </p>
  )
}
