import type { Codec } from '../codec'
import { readXlsx } from './read-xlsx'
import { writeXlsx } from './write-xlsx'

/**
 * Workbooks of Office Open XML. Read and written here on `fflate` and the parser of the other XML formats: libraries for
 * sheets tell neither which sheets are hidden nor how much they would unpack.
 */
export const xlsxCodec = { read: readXlsx, write: writeXlsx } satisfies Codec
