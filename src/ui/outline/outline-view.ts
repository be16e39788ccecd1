import { ListTree } from 'lucide-react'
import type { ViewDefinition } from '../workspace/view-definition'

/** The map as lines of text, indented. */
export const outlineView: ViewDefinition = {
  id: 'outline',
  messages: 'outline',
  icon: ListTree,
  hasBarsAround: true,
  load: () => import('./prepare-outline'),
}
