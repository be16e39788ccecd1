/** What a program has put on the clipboard. */
export interface Pasted {
  readonly html: string
  readonly text: string
}

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/

export function pastedFrom(data: DataTransfer | null): Pasted {
  return { html: data?.getData('text/html') ?? '', text: data?.getData('text/plain') ?? '' }
}

/** Does the text have more than one line that says something? */
export function isOutline(text: string): boolean {
  return text.split(LINE_BREAK).filter((line) => line.trim() !== '').length > 1
}
