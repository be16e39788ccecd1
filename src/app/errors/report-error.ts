/** Tells the developer tools of an error that is a defect of ours; the person is told on the page. */
export function reportError(error: unknown): void {
  globalThis.reportError(error)
}
