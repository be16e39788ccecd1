import type { Certainty, Head } from '../codec'
import { zipEntryNames } from '../zip/entry-names'

/** Is it an archive with the content of a map at its top? Some programs write a slash before the name. */
export function sniffXmind({ bytes }: Head): Certainty {
  return /(?:^|\n)\/?content\.(?:json|xml)(?:\n|$)/.test(zipEntryNames(bytes)) ? 3 : 0
}
