import { COLUMN_IDS, type ColumnId } from '../columns'

export const GROUPINGS = ['objective', 'owner', 'status', 'due', 'none'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** How the rows are arranged and which columns show; kept for the person at this browser. */
export interface Display {
  readonly group: Grouping
  /** Null: in the order of the map. */
  readonly sort: { readonly column: ColumnId; readonly descending: boolean } | null
  readonly hidden: readonly ColumnId[]
}

const USUAL: Display = { group: 'objective', sort: null, hidden: [] }

/** The arrangement that was remembered; whatever does not fit is as usual. The title always shows. */
export function parseDisplay(data: unknown): Display {
  const fields = fieldsOf(data)
  const sort = fieldsOf(fields['sort'])
  const column = COLUMN_IDS.find((id) => id === sort['column'])
  const { hidden } = fields
  return {
    group: GROUPINGS.find((group) => group === fields['group']) ?? USUAL.group,
    sort: column === undefined ? null : { column, descending: sort['descending'] === true },
    hidden: Array.isArray(hidden)
      ? COLUMN_IDS.filter((id) => id !== 'title' && hidden.includes(id))
      : USUAL.hidden,
  }
}

function fieldsOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {}
}
