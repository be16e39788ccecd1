import { Network } from 'lucide-react'
import type { ViewDefinition } from '../workspace/view-definition'

/** The mind map. */
export const mapView: ViewDefinition = {
  id: 'map',
  messages: 'canvas',
  icon: Network,
  load: () => import('./prepare-map'),
}
