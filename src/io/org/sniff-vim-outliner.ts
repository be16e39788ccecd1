import type { Certainty, Head } from '../codec'

/** Boxes as only VimOutliner writes them, or its suffix with levels by tabs. */
export function sniffVimOutliner({ text, name }: Head): Certainty {
  if (/^\t*\[[_X]\] (?:\d{1,3}% )?\S/m.test(text) && /^\t+\S/m.test(text)) return 2
  return /\.otl$/i.test(name) && /^\t+\S/m.test(text) ? 2 : 0
}
