/** A title as it fits on its label, and how wide that is, in px. */
export interface FittedTitle {
  readonly shown: string
  readonly width: number
}

/** Cuts titles off where they are too long, in the font that the context has at first; each title is measured once. */
export type FitTitle = (context: Pick<CanvasRenderingContext2D, 'measureText'>, title: string) => FittedTitle

/** Fits titles to at most `widest` px. */
export function createTitleFitter(widest: number): FitTitle {
  const known = new Map<string, FittedTitle>()
  return (context, title) => {
    const before = known.get(title)
    if (before !== undefined) return before
    const fitted = fit(title, widest, (text) => context.measureText(text).width)
    known.set(title, fitted)
    return fitted
  }
}

function fit(title: string, widest: number, widthOf: (text: string) => number): FittedTitle {
  const whole = widthOf(title)
  if (whole <= widest) return { shown: title, width: whole }
  const characters = Array.from(title)
  const cut = (length: number) => `${characters.slice(0, length).join('')}…`
  let [least, most] = [0, characters.length]
  while (least < most) {
    const middle = Math.ceil((least + most) / 2)
    if (widthOf(cut(middle)) <= widest) least = middle
    else most = middle - 1
  }
  return { shown: cut(least), width: widthOf(cut(least)) }
}
