import type { ChildLimit } from '../../../../editor'
import type { CardContent } from '../size/card-content'

/** What every line below a title is drawn from. */
export interface CardRowsProps {
  readonly face: CardContent
  readonly overload: ChildLimit | null
  readonly folded: boolean
}
