import { mapView } from './map/map-view'
import { outlineView } from './outline/outline-view'
import { tableView } from './table/table-view'
import { timelineView } from './timeline/timeline-view'
import { weekView } from './week/week-view'
import type { ViewDefinition } from './workspace/view-definition'

/** Every way to show an open map; the first is shown where nothing else was asked for. */
export const views: readonly ViewDefinition[] = [mapView, outlineView, tableView, weekView, timelineView]
