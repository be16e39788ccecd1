/** Marks the text field that holds the keyboard focus of the map. */
export const KEYBOARD_INPUT_ATTRIBUTE = 'data-map-sink'

/** Gives the keyboard to the map, from wherever it is. */
export function focusKeyboardInput(): void {
  document.querySelector<HTMLElement>(`[${KEYBOARD_INPUT_ATTRIBUTE}]`)?.focus({ preventScroll: true })
}

/** Whether the map's focus brings up the keyboard on the screen: not for a finger that only points. */
export function suppressScreenKeyboard(quiet: boolean): void {
  const sink = document.querySelector<HTMLElement>(`[${KEYBOARD_INPUT_ATTRIBUTE}]`)
  if (sink) sink.inputMode = quiet ? 'none' : 'text'
}
