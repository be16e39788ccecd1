import type { NodeId } from '../model'
import type { Operation } from '../operation'
import { setNodeFields } from './set-node-fields'

export interface SetEffortArgs {
  readonly id: NodeId
  /** Share among the siblings, 0 to 100; null: not said. */
  readonly effort: number | null
}

/** Says how much of the effort goes to a node; the shares of its siblings stay as they are. */
export const setEffort: Operation<SetEffortArgs> = (document, { id, effort }) =>
  setNodeFields(document, { ids: [id], fields: { effort } })
