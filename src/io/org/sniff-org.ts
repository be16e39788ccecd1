import type { Certainty, Head } from '../codec'

/** Are there headlines by stars, one within another or with the settings that only Org has? */
export function sniffOrg({ text, name }: Head): Certainty {
  if (!/^\*+ \S/m.test(text)) return 0
  if (/\.org$/i.test(name) || /^#\+(?:title|todo|begin_|startup|options)/im.test(text)) return 2
  return /^\* \S.*\n(?:[^*].*\n|\n)*\*\* \S/m.test(text) ? 2 : 0
}
