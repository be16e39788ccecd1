/** Marks the text field that holds the keyboard focus of the map. */
export const SINK_ATTRIBUTE = 'data-map-sink'

/** Gives the keyboard to the map, from wherever it is. */
export function focusSink(): void {
  document.querySelector<HTMLElement>(`[${SINK_ATTRIBUTE}]`)?.focus({ preventScroll: true })
}

/** Whether the map's focus brings up the keyboard on the screen: not for a finger that only points. */
export function quietScreenKeyboard(quiet: boolean): void {
  const sink = document.querySelector<HTMLElement>(`[${SINK_ATTRIBUTE}]`)
  if (sink) sink.inputMode = quiet ? 'none' : 'text'
}
