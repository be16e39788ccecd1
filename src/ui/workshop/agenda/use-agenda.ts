import { useShallow } from 'zustand/react/shallow'
import { presentAgenda, type PresentAgenda } from '../../../domain'
import { useEditor } from '../../hooks/editor'

/** Where the workshop is; null where none is going on. */
export function useAgenda(): PresentAgenda | null {
  return useEditor(useShallow(({ document }) => presentAgenda(document)))
}
