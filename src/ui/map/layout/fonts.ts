/** The family that cards are written in, as the page resolves it. */
export function fontFamily(): string {
  return getComputedStyle(document.body).fontFamily || 'sans-serif'
}

/** Roughly half an em for a Latin letter and a whole one for a Han character, where nothing can be drawn. */
function guessWidth(text: string, font: string): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 14)
  return Array.from(text).reduce(
    (sum, character) => sum + (/[⺀-￯]/u.test(character) ? size : size * 0.55),
    0,
  )
}

/** Measures text in a font, in px, without touching the page. */
export function glyphWidth(): (text: string, font: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return guessWidth
  return (text, font) => {
    if (context.font !== font) context.font = font
    return context.measureText(text).width
  }
}

/** Ms that a map waits for the font of the product before it is measured. */
const FONT_BUDGET_MS = 100

/** Resolves when the font that cards are written in is there, or has had its time. */
export async function fontSettled(): Promise<void> {
  if (!('fonts' in document)) return
  const late = new Promise((resolve) => setTimeout(resolve, FONT_BUDGET_MS))
  await Promise.race([document.fonts.load(`16px ${fontFamily()}`), late])
}

/** Calls back once when fonts that were still loading have come; the answer takes the call back. */
export function onFontsReady(then: () => void): () => void {
  let wanted = true
  if ('fonts' in document && document.fonts.status === 'loading')
    void document.fonts.ready.then(() => {
      if (wanted) then()
    })
  return () => {
    wanted = false
  }
}
