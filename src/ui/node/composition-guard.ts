/** Tells keys that an input method handles from keys that are meant for us. */
export interface CompositionGuard {
  readonly begin: () => void
  readonly end: () => void
  readonly isComposing: () => boolean
  /** Does the press belong to a composition that is open, or ended no more than one tick ago? */
  readonly owns: (press: { readonly isComposing: boolean; readonly keyCode: number }) => boolean
}

/** The key code that browsers give a press which an input method has taken. */
const PROCESSED = 229

/** Some browsers end the composition before the key that ended it is reported, hence the tick. */
export function createCompositionGuard(): CompositionGuard {
  let composing = false
  let justEnded = false
  return {
    begin: () => {
      composing = true
    },
    end: () => {
      composing = false
      justEnded = true
      setTimeout(() => {
        justEnded = false
      }, 0)
    },
    isComposing: () => composing,
    owns: ({ isComposing, keyCode }) => isComposing || keyCode === PROCESSED || composing || justEnded,
  }
}
