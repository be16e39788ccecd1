import { CalendarCheck2 } from 'lucide-react'
import type { ViewDefinition } from '../workspace/view-definition'

/** One week on one page: what is to be done, how sure people are, what comes next, how things stand. */
export const weekView: ViewDefinition = {
  id: 'week',
  messages: 'week',
  icon: CalendarCheck2,
  hasOwnKeyboard: true,
  hasBarsAround: true,
  load: () => import('./prepare-week'),
}
