import { memo, type CSSProperties } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { NodeId } from '../../../domain'
import { branchColourOf, type EditorState } from '../../../editor'
import { useEditor } from '../../hooks/editor'
import { isDimmed } from '../../node/dimmed'
import type { RowPlace } from '../../tree/use-virtual-rows'
import { cellElementId } from '../cells/cell-id'
import { nodeOf, type CellSource } from '../cells/cell-text'
import { COLUMN_LOOKS, isWritable, type ColumnId } from '../columns'
import { CellContent } from './cell-content'
import styles from './table-row.module.css'
import type { Item } from './arranged-rows'

/** What a row reads of the editor; each part keeps its identity while it stays the same. */
function partsOf(id: NodeId) {
  return ({ document, session, ephemeral, checks, findModel }: EditorState) => ({
    record: document.node(id),
    branch: document.branchVersion(id),
    version: document.version(id),
    active: session.selection.active === id,
    edit: ephemeral.edit?.nodeId === id ? ephemeral.edit : null,
    colour: branchColourOf(document, id),
    checks: checks.at(id),
    dimmed: isDimmed(findModel.matches({ document, checks, ephemeral }), id, false),
  })
}

interface TableRowProps {
  readonly item: Extract<Item, { readonly type: 'node' }>
  readonly place: RowPlace
  readonly source: CellSource
  readonly columns: readonly ColumnId[]
  /** Null where the row is not the active one. */
  readonly activeColumn: ColumnId | null
  /** Places of the first and last column of the range; −1 where the row is outside. */
  readonly left: number
  readonly right: number
}

/** One node as a row of cells. */
export const TableRow = memo(
  function TableRow({ item, place, source, columns, activeColumn, left, right }: TableRowProps) {
    const { id, depth, isHead } = item
    const { edit, colour, dimmed } = useEditor(useShallow(partsOf(id)))
    const record = nodeOf(source, id)
    if (record === undefined) return null
    return (
      <div
        {...place}
        role="row"
        aria-rowindex={place['data-index'] + 2}
        className={styles.row}
        style={{ ...place.style, '--depth': depth } as CSSProperties}
        data-node-id={id}
        data-kind-of-row={record.kind}
        data-head={isHead || undefined}
        data-branch={colour ?? undefined}
        data-active={activeColumn !== null || undefined}
        data-dimmed={dimmed || undefined}
        data-done={record.done || undefined}
      >
        {columns.map((column, at) => (
          <div
            key={column}
            id={cellElementId({ id, column })}
            role="gridcell"
            aria-colindex={at + 1}
            aria-selected={at >= left && at <= right}
            aria-readonly={!isWritable(source.document, record, column)}
            tabIndex={-1}
            className={styles.cell}
            data-column={column}
            data-align={COLUMN_LOOKS[column].align}
            data-active={activeColumn === column || undefined}
          >
            <CellContent source={source} node={record} column={column} edit={edit} />
          </div>
        ))}
      </div>
    )
  },
  (before, after) =>
    before.item === after.item &&
    before.place.style.transform === after.place.style.transform &&
    before.place['data-index'] === after.place['data-index'] &&
    before.source === after.source &&
    before.columns === after.columns &&
    before.activeColumn === after.activeColumn &&
    before.left === after.left &&
    before.right === after.right,
)
