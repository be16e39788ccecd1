import type { Matches } from '../../../editor'
import { useEditor } from '../../hooks/editor'

/** What the open search finds; null while nothing is looked for. */
export function useMatches(): Matches | null {
  return useEditor((state) => state.findModel.matches(state))
}
