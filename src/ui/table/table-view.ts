import { Table2 } from 'lucide-react'
import type { ViewDefinition } from '../workspace/view-definition'

/** The map as a table: a row a node, cells written as in a sheet. */
export const tableView: ViewDefinition = {
  id: 'table',
  messages: 'table',
  icon: Table2,
  hasOwnKeyboard: true,
  hasBarsAround: true,
  load: () => import('./prepare-table'),
}
