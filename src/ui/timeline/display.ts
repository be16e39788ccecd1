export const GROUPINGS = ['objective', 'owner'] as const
/** What bars stand together by. */
export type Grouping = (typeof GROUPINGS)[number]

export const ZOOMS = ['weeks', 'months', 'cycle'] as const
/** How large a day is drawn; `cycle`: so that the whole cycle fits. */
export type Zoom = (typeof ZOOMS)[number]

/** How the timeline is drawn; kept for the person at this browser. */
export interface Display {
  readonly group: Grouping
  readonly zoom: Zoom
}

/** The display that was remembered; whatever does not fit is as usual. */
export function parseDisplay(data: unknown): Display {
  const fields: ReadonlyMap<string, unknown> = new Map(
    Object.entries(typeof data === 'object' && data !== null ? data : {}),
  )
  return {
    group: GROUPINGS.find((group) => group === fields.get('group')) ?? 'objective',
    zoom: ZOOMS.find((zoom) => zoom === fields.get('zoom')) ?? 'cycle',
  }
}
