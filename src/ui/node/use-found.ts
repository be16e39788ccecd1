import type { Found } from '../../editor'
import { useEditor } from '../hooks/editor'

/** What the open search finds; null while nothing is looked for. */
export function useFound(): Found | null {
  return useEditor((state) => state.finder.found(state))
}
