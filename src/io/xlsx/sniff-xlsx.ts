import type { Certainty, Head } from '../codec'
import { zipEntryNames } from '../zip/entry-names'

/** Is it an archive with the parts of a workbook? */
export function sniffXlsx({ bytes }: Head): Certainty {
  return /(?:^|\n)xl\/(?:workbook\.xml|worksheets\/|sharedStrings|styles)/.test(zipEntryNames(bytes)) ? 3 : 0
}
