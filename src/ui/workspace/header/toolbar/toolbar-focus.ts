/** Gives the keyboard to the toolbar: to the control that had it last, else to the first. */
export function focusToolbar(): void {
  document.querySelector<HTMLElement>('[role="toolbar"] [tabindex="0"]')?.focus()
}
