import { ChartGantt } from 'lucide-react'
import type { ViewDefinition } from '../workspace/view-definition'

/** Key results and actions as bars along the days. */
export const timelineView: ViewDefinition = {
  id: 'timeline',
  messages: 'timeline',
  icon: ChartGantt,
  hasBarsAround: true,
  load: () => import('./prepare-timeline'),
}
