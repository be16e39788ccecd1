import type { Certainty, Head } from '../codec'

/** Is it a page of ours that holds a map? */
export function sniffHandOut({ text }: Head): Certainty {
  return text.includes('<script type="application/json" id="objectree-map">') ? 3 : 0
}
