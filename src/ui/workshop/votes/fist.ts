/** Fingers of a fist of five. */
export const FIST = { least: 0, most: 5 } as const
/** Confidence in a key result. */
export const CONFIDENCE = { least: 1, most: 10 } as const
/** With at most so many fingers somebody has doubts that should be heard. */
export const DOUBTFUL = 2
