import { ChartGantt } from 'lucide-react'
import type { ViewDefinition } from '../workspace/view-definition'

/** Key results and actions as bars along the days. */
export const timelineView: ViewDefinition = {
  id: 'timeline',
  messages: 'timeline',
  icon: ChartGantt,
  hasOwnKeyboard: true,
  hasBarsAround: true,
  load: () => import('./prepare-timeline'),
}
